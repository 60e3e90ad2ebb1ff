package org.tollkeeper.wire;

import java.time.Instant;

/// Documents as a door hands them over.
final class Deliveries {
    private Deliveries() {}

    static final Instant RECEIVED = Instant.parse("2031-05-04T12:00:00.123Z");

    static Delivery of(String document) {
        return new Delivery("harbour-news", null, "text/plain", Bytes.of(document), RECEIVED);
    }

    static Delivery ofNobody(String document) {
        return new Delivery(null, null, "application/json", Bytes.of(document), RECEIVED);
    }

    /// The one story of a document that has one.
    static Story read(Delivery delivery) {
        return switch (new WireReader().read(delivery)) {
            case Reading.Read(var stories, var skipped)
            when stories.size() == 1 && skipped.isEmpty() -> stories.getFirst();
            case Reading other -> throw new AssertionError("not one story: " + other);
        };
    }

    static Unreadable refused(Delivery delivery) {
        return switch (new WireReader().read(delivery)) {
            case Reading.Refused(var why) -> why;
            case Reading.Read read -> throw new AssertionError("read after all: " + read);
        };
    }
}
