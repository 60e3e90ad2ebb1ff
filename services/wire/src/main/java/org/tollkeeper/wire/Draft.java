package org.tollkeeper.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Kind;
import org.tollkeeper.wire.Story.Paragraph;
import org.tollkeeper.wire.Story.Raw;
import org.tollkeeper.wire.Story.Status;
import org.tollkeeper.wire.Unreadable.Reason;

/// A story as one format gives it, before what is the same for all formats is worked out: the action, the kind, the
/// content hash, the offsets.
///
/// @param version absent where the format has none; then the content is the version
/// @param signals the format's own, status aside
/// @param kind where the format itself says that this is no story
/// @param salvaged whether the document had to be repaired before it could be read
record Draft(
        String provider,
        String publisher,
        String key,
        @Nullable String version,
        @Nullable Long rank,
        Status status,
        @Nullable Instant embargoedUntil,
        @Nullable Integer urgency,
        @Nullable String slug,
        @Nullable String headline,
        @Nullable String edNote,
        List<Signal> signals,
        Instant published,
        @Nullable Instant versionCreated,
        String language,
        @Nullable Kind kind,
        List<String> paragraphs,
        List<String> warnings,
        boolean salvaged) {

    private static final Map<Kind, Pattern> KINDS = kinds();

    private static Map<Kind, Pattern> kinds() {
        var kinds = new EnumMap<Kind, Pattern>(Kind.class);
        for (var kind : List.of(Kind.ADVISORY, Kind.DIGEST, Kind.TEST, Kind.HEARTBEAT)) {
            kinds.put(kind, Pattern.compile("(?s)\\A\\W*(?:NEWS )?" + kind + "(?: ONLY)?\\s*(?:[:,–—-].*)?\\z"));
        }
        return kinds;
    }

    Story toStory(Delivery delivery, Limits limits) {
        limits.requireText(paragraphs.stream().mapToInt(String::length).sum());
        var hash = ContentHash.of(headline, edNote, paragraphs);
        var allWarnings = new ArrayList<>(warnings);
        var decision = decide(delivery.receivedAt(), allWarnings);
        return new Story(
                required("provider", provider),
                publisher,
                required("key", key),
                version == null ? hash.substring(0, 16) : required("version", version),
                rank,
                hash,
                status,
                decision.action(),
                delivery.conflict(),
                embargoedUntil,
                urgency,
                slug,
                headline,
                edNote,
                decision.reasons(),
                published,
                versionCreated,
                delivery.receivedAt(),
                language,
                placed(paragraphs),
                kind == null ? ofWords() : kind,
                Raw.of(delivery.content(), delivery.mediaType()),
                allWarnings);
    }

    private ActionRule.Decision decide(Instant receivedAt, List<String> warnings) {
        var all = Stream.of(signals.stream(), ofStatus(receivedAt), Markers.in(slug, headline, edNote).stream())
                .flatMap(s -> s)
                .toList();
        var decision = ActionRule.decide(all);
        if (!salvaged || decision.action() != Action.KILL) {
            return decision;
        }
        warnings.add("The document had to be repaired, and says that its story is killed; it is withheld for review.");
        return new ActionRule.Decision(Action.WITHHOLD, decision.reasons());
    }

    private Stream<Signal> ofStatus(Instant receivedAt) {
        return switch (status) {
            case CANCELED -> Stream.of(new Signal(Action.KILL, "status canceled"));
            case WITHHELD -> Stream.of(new Signal(Action.WITHHOLD, "status withheld"));
            case EMBARGOED, USABLE -> {
                boolean over = embargoedUntil != null && !embargoedUntil.isAfter(receivedAt);
                boolean embargoed = embargoedUntil != null || status == Status.EMBARGOED;
                yield embargoed && !over
                        ? Stream.of(new Signal(
                                Action.EMBARGO,
                                embargoedUntil == null ? "status embargoed" : "embargoed until " + embargoedUntil))
                        : Stream.empty();
            }
        };
    }

    /// What the slug or the headline says of itself, in capitals, at its start.
    private Kind ofWords() {
        for (var kind : KINDS.entrySet()) {
            var word = kind.getKey().name();
            if (says(slug, word, kind.getValue()) || says(headline, word, kind.getValue())) {
                return kind.getKey();
            }
        }
        return Kind.STORY;
    }

    private static boolean says(@Nullable String line, String word, Pattern words) {
        return line != null && line.contains(word) && words.matcher(line).matches();
    }

    /// Where each paragraph begins once they are joined by one line break.
    private static List<Paragraph> placed(List<String> texts) {
        var paragraphs = new ArrayList<Paragraph>(texts.size());
        int start = 0;
        for (var text : texts) {
            paragraphs.add(new Paragraph(start, text));
            start += text.length() + 1;
        }
        return paragraphs;
    }

    private static String required(String field, String value) {
        if (value.isBlank() || value.length() > 1_000) {
            throw new RefusedException(
                    Reason.INVALID,
                    field,
                    "%s has %,d characters; 1 to 1,000 are read, and not all blank".formatted(field, value.length()));
        }
        return value;
    }
}
