package org.tollkeeper.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Kind;
import org.tollkeeper.wire.Story.Status;
import org.tollkeeper.wire.Unreadable.Reason;

/// Gathers what one format says of a story. What it never says stays absent, or gets what is the same for every
/// format: the feed's provider, a status of usable, the time of reception.
final class Drafting {
    private static final int LONGEST_COUNT = 5;

    static final String REPAIRED = "The document was ill-formed and had to be repaired.";

    private final Delivery delivery;
    private final boolean salvaged;
    private final List<String> warnings;
    private final List<Signal> signals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String provider;
    private @Nullable String publisher;
    private @Nullable String key;
    private @Nullable String version;
    private @Nullable Long rank;
    private Status status = Status.USABLE;
    private @Nullable Instant embargoedUntil;
    private @Nullable Integer urgency;
    private @Nullable String slug;
    private @Nullable String headline;
    private @Nullable Instant published;
    private @Nullable Instant versionCreated;
    private @Nullable String language;
    private @Nullable Kind kind;
    private List<String> paragraphs = List.of();

    Drafting(Sniffed document, boolean salvaged) {
        this.delivery = document.delivery();
        this.salvaged = salvaged;
        this.warnings = new ArrayList<>(document.warnings());
        this.provider = delivery.provider();
        if (salvaged) {
            warnings.add(REPAIRED);
        }
    }

    /// The door knows whose feed it is; what the document says of itself only counts where the door does not know.
    Drafting provider(@Nullable String own) {
        provider = provider == null ? blankToNull(own) : provider;
        return this;
    }

    Drafting publisher(@Nullable String name) {
        publisher = publisher == null ? blankToNull(name) : publisher;
        return this;
    }

    /// @param field what the format calls it
    Drafting key(String field, @Nullable String identifier) {
        key = blankToNull(identifier);
        if (key == null) {
            throw new RefusedException(
                    Reason.MISSING, field, field + " is absent; without it no version of the story can be told again");
        }
        return this;
    }

    /// A whole number is its own place among the versions.
    Drafting version(@Nullable String text) {
        var digits = blankToNull(text);
        if (digits == null) {
            return this;
        }
        boolean number = isNumber(digits);
        version = number ? Long.toString(Long.parseLong(digits)) : digits;
        if (!number) {
            warn("The version '" + digits + "' is no whole number; the time it was made places it.");
        }
        return this;
    }

    Drafting version(String text, @Nullable Long place) {
        version = text;
        rank = place;
        return this;
    }

    Drafting status(@Nullable String text) {
        status = Statuses.of(text, warnings);
        return this;
    }

    /// @param text blank where the embargo has no end
    Drafting embargo(String text) {
        embargoedUntil = Times.parse(text);
        if (embargoedUntil == null) {
            signal(Action.EMBARGO, text.isBlank() ? "embargoed without an end" : "embargoed until '" + text + "'");
        }
        return this;
    }

    /// Anything but 1 to 9 says nothing.
    Drafting urgency(@Nullable String text) {
        var digit = blankToNull(text);
        boolean one = digit != null && digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9';
        urgency = one ? Integer.valueOf(digit) : null;
        return this;
    }

    Drafting slug(@Nullable String text) {
        slug = slug == null ? line(text) : slug;
        return this;
    }

    Drafting headline(@Nullable String text) {
        headline = headline == null ? line(text) : headline;
        return this;
    }

    /// Each note is a line of its own; how a note begins says what it does.
    Drafting edNote(@Nullable String text) {
        var note = line(text);
        if (note != null && !notes.contains(note)) {
            notes.add(note);
        }
        return this;
    }

    Drafting signal(Action action, String reason) {
        return signal(new Signal(action, reason));
    }

    Drafting signal(Signal signal) {
        signals.add(signal);
        return this;
    }

    /// A code of the format's own; one that says nothing of what the version does is passed over.
    Drafting signal(String name, @Nullable String code) {
        var action = code == null ? null : ActionCodes.of(code);
        return action == null ? this : signal(action, name + " " + code);
    }

    Drafting created(@Nullable Instant first, @Nullable Instant ofVersion) {
        versionCreated = ofVersion;
        published = ofVersion == null ? first : ofVersion;
        if (first != null && ofVersion != null && ofVersion.isBefore(first)) {
            warn("The version was made at " + ofVersion + ", before the story was first at " + first + ".");
        }
        return this;
    }

    Drafting published(@Nullable Instant time) {
        published = time;
        return this;
    }

    Drafting language(@Nullable String tag) {
        language = language == null ? blankToNull(tag) : language;
        return this;
    }

    Drafting kind(@Nullable Kind what) {
        kind = kind == null ? what : kind;
        return this;
    }

    Drafting paragraphs(List<String> texts) {
        paragraphs = texts;
        return this;
    }

    /// What stands for the text of a usable story that has none, as a caption or a summary.
    Drafting otherwise(List<String> texts) {
        paragraphs = paragraphs.isEmpty() && status == Status.USABLE ? texts : paragraphs;
        return this;
    }

    Drafting warn(String warning) {
        warnings.add(warning);
        return this;
    }

    Draft draft() {
        if (provider == null) {
            throw new RefusedException(
                    Reason.MISSING,
                    "provider",
                    "the document does not say whose it is; name its provider when sending it");
        }
        if (key == null) {
            throw new IllegalStateException("every format sets a key");
        }
        placeByTime();
        return new Draft(
                provider,
                publisher == null ? provider : publisher,
                key,
                version,
                rank,
                status,
                embargoedUntil,
                urgency,
                slug,
                headline,
                notes.isEmpty() ? null : String.join("\n", notes),
                Stream.concat(signals.stream(), laterVersion()).toList(),
                published == null ? receivedInstead() : published,
                versionCreated,
                language == null ? "und" : language,
                kind,
                paragraphs,
                warnings,
                salvaged);
    }

    /// A version without a number is told by the time it was made; without that, by its content.
    private void placeByTime() {
        if (versionCreated == null) {
            return;
        }
        boolean numbered = version != null && isCount(version);
        version = version == null ? versionCreated.toString() : version;
        rank = numbered || rank != null ? rank : Long.valueOf(versionCreated.toEpochMilli());
    }

    private Stream<Signal> laterVersion() {
        return version != null && isCount(version) && Long.parseLong(version) > 1
                ? Stream.of(new Signal(Action.UPDATE, "version " + version))
                : Stream.empty();
    }

    private Instant receivedInstead() {
        warn("The story has no date; the time it was received stands for it.");
        return delivery.receivedAt();
    }

    private static @Nullable String line(@Nullable String text) {
        var stripped = blankToNull(text);
        return stripped == null ? null : Spaces.single(stripped);
    }

    /// Nobody counts further; a longer number is opaque, and a later version may have a smaller one.
    private static boolean isCount(String text) {
        return isNumber(text) && text.length() <= LONGEST_COUNT;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
