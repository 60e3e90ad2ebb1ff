package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Unreadable.Reason;

/// The fields of one story in our own JSON. Null means absent; a field nobody knows is a warning.
final class JsonStory {
    private static final Set<String> FIELDS = Set.of(
            "conflict",
            "provider",
            "publisher",
            "key",
            "version",
            "status",
            "slug",
            "headline",
            "edNote",
            "body",
            "published",
            "versionCreated",
            "embargoedUntil",
            "urgency",
            "language");

    private final ObjectNode json;
    private final Delivery delivery;
    private final boolean salvaged;
    private final List<String> warnings;

    JsonStory(ObjectNode json, JsonFormat.Source source) {
        this.json = json;
        this.delivery = source.document().delivery();
        this.salvaged = source.salvaged();
        this.warnings = new ArrayList<>(source.document().warnings());
        if (salvaged) {
            warnings.add(Drafting.REPAIRED);
        }
    }

    /// @param conflict the one the document names, where it names one
    record Result(Draft story, @Nullable String conflict) {}

    Result draft() {
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                warnings.add("The field '" + name + "' is unknown and was not read.");
            }
        });
        var status = Statuses.of(text("status"), warnings);
        var provider = provider();
        var publisher = text("publisher");
        var version = required("version");
        var language = text("language");
        var body = status == Story.Status.USABLE ? required("body") : text("body");
        return new Result(
                new Draft(
                        provider,
                        publisher == null ? provider : publisher,
                        required("key"),
                        version,
                        null,
                        status,
                        instant("embargoedUntil"),
                        urgency(),
                        text("slug"),
                        text("headline"),
                        text("edNote"),
                        isLater(version) ? List.of(new Signal(Action.UPDATE, "version " + version)) : List.of(),
                        published(),
                        instant("versionCreated"),
                        language == null ? "und" : language,
                        null,
                        body == null ? List.of() : Paragraphs.of(body),
                        warnings,
                        salvaged),
                text("conflict"));
    }

    /// The door knows whose feed it is; what the document says of itself only counts where the door does not know.
    private String provider() {
        var known = delivery.provider();
        if (known == null) {
            return required("provider");
        }
        var own = text("provider");
        if (own != null && !own.equals(known)) {
            warnings.add("The story calls its provider '" + own + "'; the feed is '" + known + "', and that counts.");
        }
        return known;
    }

    private static boolean isLater(String version) {
        return version.matches("\\d{1,18}") && Long.parseLong(version) > 1;
    }

    private Instant published() {
        var published = instant("published");
        if (published == null) {
            throw missing("published");
        }
        return published;
    }

    private @Nullable Integer urgency() {
        var node = node("urgency");
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || node.asLong() < 1 || node.asLong() > 9) {
            throw invalid("urgency", node, "a whole number from 1 (flash) to 9");
        }
        return node.asInt();
    }

    private @Nullable Instant instant(String field) {
        var node = node(field);
        if (node == null) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(node.asText()).toInstant();
            if (!Times.isPlausible(time)) {
                throw invalid(field, node, "an instant between the years 1000 and 2999");
            }
            return time;
        } catch (DateTimeException e) {
            throw invalid(field, node, "an ISO-8601 instant with its offset, as 2026-03-10T09:02:11Z");
        }
    }

    private String required(String field) {
        var text = text(field);
        if (text == null) {
            throw missing(field);
        }
        return text;
    }

    /// Numbers are taken as their text: many systems write a version as one.
    private @Nullable String text(String field) {
        var node = node(field);
        if (node == null) {
            return null;
        }
        if (!node.isTextual() && !node.isIntegralNumber()) {
            throw invalid(field, node, "a text");
        }
        return node.asText();
    }

    private @Nullable JsonNode node(String field) {
        var node = json.get(field);
        return node == null || node.isNull() ? null : node;
    }

    private static RefusedException missing(String field) {
        return new RefusedException(new Unreadable(
                Reason.MISSING,
                field,
                "",
                field + " is absent",
                "a story has provider, key, version, published and, unless it is withheld or canceled, body"));
    }

    private static RefusedException invalid(String field, JsonNode node, String rule) {
        return new RefusedException(new Unreadable(
                Reason.INVALID,
                field,
                shortened(node.isTextual() ? node.textValue() : node.toString()),
                field + " is " + shortened(node.toString()),
                "it must be " + rule));
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(value.length(), 80));
    }
}
