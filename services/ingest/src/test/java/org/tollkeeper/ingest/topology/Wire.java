package org.tollkeeper.ingest.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Delivery;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.WireReader;

/// Versions of fictional stories, and an extractor that understands lines like `north 12`: so many killed of that side,
/// proposed where a question mark follows.
final class Wire {
    private Wire() {}

    static final Instant MORNING = Instant.parse("2031-05-04T09:00:00Z");

    static final ClaimExtractor EXTRACTOR = (story, conflict) -> {
        var claims = new ArrayList<Claim>();
        for (var paragraph : story.paragraphs()) {
            var words = paragraph.text().split(" ", -1);
            if (conflict.hasSide(words[0])) {
                claims.add(total(story, conflict, words[0], words[1]));
            }
        }
        return new Extraction(claims, List.of(), List.of(), List.of());
    };

    /// @param minute of the morning at which the door received it
    static Story version(String key, String version, int minute, String body, String... more) {
        var json = """
                {"key":"%s","version":"%s","published":"2031-05-04T08:00:00Z","body":"%s"%s}""".formatted(key, version, body, String.join("", more).replace('\'', '"'));
        var received = MORNING.plusSeconds(60L * minute);
        var delivery = new Delivery("harbour-news", null, "application/json", Bytes.of(json), received);
        return switch (new WireReader().read(delivery)) {
            case Reading.Read(var stories, var skipped) -> stories.getFirst();
            case Reading.Refused(var why) -> throw new AssertionError(why.toString());
        };
    }

    static Story kill(String key, String version, int minute) {
        return version(key, version, minute, "", ",'status':'canceled'");
    }

    /// Withheld, and no text with it.
    static Story withheld(String key, String version, int minute) {
        return version(key, version, minute, "", ",'status':'withheld'");
    }

    private static Claim total(Story story, Conflict conflict, String side, String figure) {
        boolean sure = !figure.endsWith("?");
        long killed = Long.parseLong(sure ? figure : figure.substring(0, figure.length() - 1));
        var claim = new Claim(
                "",
                conflict.id(),
                new Claimant("the-council"),
                new Assertion.Total(
                        new Cell(side, Category.ALL, Harm.KILLED),
                        new Quantity.Exact(killed),
                        new Window(null, Moment.parse("2031-05-04")),
                        null),
                null,
                List.of(),
                new StoryRef(story.provider(), story.key(), story.version(), story.rank()),
                null,
                story.receivedAt(),
                null,
                Verification.ASSERTED,
                null,
                sure ? Standing.PUBLISHED : Standing.PROPOSED,
                null,
                null);
        return claim.withId(ClaimDocument.derivedId(claim));
    }
}
