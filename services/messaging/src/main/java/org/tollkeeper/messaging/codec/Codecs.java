package org.tollkeeper.messaging.codec;

import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.wire.Story;

/// One codec for each kind of value that travels.
public final class Codecs {
    private Codecs() {}

    public static final Codec<Story> STORY =
            Codec.of(org.tollkeeper.schemas.Story.getClassSchema(), StoryCodec::toAvro, StoryCodec::fromAvro);

    public static final Codec<Claim> CLAIM =
            Codec.of(org.tollkeeper.schemas.Claim.getClassSchema(), ClaimCodec::toAvro, ClaimCodec::fromAvro);

    public static final Codec<Conflict> CONFLICT =
            Codec.of(org.tollkeeper.schemas.Conflict.getClassSchema(), ConflictCodec::toAvro, ConflictCodec::fromAvro);

    public static final Codec<Position> POSITION =
            Codec.of(org.tollkeeper.schemas.Position.getClassSchema(), PositionCodec::toAvro, PositionCodec::fromAvro);

    public static final Codec<Toll> TOLL =
            Codec.of(org.tollkeeper.schemas.Toll.getClassSchema(), TollCodec::toAvro, TollCodec::fromAvro);

    public static final Codec<FeedPlace> FEED_PLACE =
            Codec.of(org.tollkeeper.schemas.FeedPlace.getClassSchema(), FeedPlace::toAvro, FeedPlace::fromAvro);

    public static final Codec<Rejection> REJECTION = Codec.of(
            org.tollkeeper.schemas.Rejection.getClassSchema(), RejectionCodec::toAvro, RejectionCodec::fromAvro);

    public static final Codec<DeskDecision> DECISION = Codec.of(
            org.tollkeeper.schemas.DeskDecision.getClassSchema(),
            DeskDecisionCodec::toAvro,
            DeskDecisionCodec::fromAvro);
}
