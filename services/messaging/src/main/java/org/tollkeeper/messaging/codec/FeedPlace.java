package org.tollkeeper.messaging.codec;

import java.time.Instant;

/// How far a feed was read whose other side remembers nothing; all before it is durable.
///
/// @param feed its name
/// @param place where it goes on, in the feed's own words
/// @param at when it was read so far, UTC to the millisecond
public record FeedPlace(String feed, String place, Instant at) {

    static org.tollkeeper.schemas.FeedPlace toAvro(FeedPlace place) {
        return new org.tollkeeper.schemas.FeedPlace(place.feed, place.place, place.at);
    }

    static FeedPlace fromAvro(org.tollkeeper.schemas.FeedPlace avro) {
        return new FeedPlace(avro.getFeed(), avro.getPlace(), avro.getAt());
    }
}
