package org.tollkeeper.wire;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One message of ANPA 1312. It has no identifier and no version: slug and day are its key, the line's number its
/// place.
final class AnpaStory {
    static final Pattern SLUG_LINE = Pattern.compile(
            "(?<priority>[a-zA-Z])\\s+(?<category>\\S{1,3})\\s+(?<slug>\\S.*?)\\s+(?<month>\\d{1,2})-(?<day>\\d{1,2})\\s+\\d{2,5}");
    private static final Pattern NUMBER =
            Pattern.compile("\\A(?<service>[A-Za-z]{0,3})(?<number>\\d{3,5})\\W*(?<name>\\w*)");
    private static final Map<String, String> URGENCY = Map.of("f", "1", "b", "2", "u", "3", "r", "5", "d", "7");

    /// By its service, or by its service's clock; some send it as the last line of their text.
    static final String TRAILER = "\\s*[A-Z]{2,4}-(?:[A-Z]{2,3}-\\d\\d-\\d\\d|\\d\\d:\\d\\d-\\d\\d-\\d\\d-\\d\\d).*";
    private static final Pattern IS_TRAILER = Pattern.compile(TRAILER);

    private final TextMessage message;
    private final AnpaText text;
    private final Matcher number;
    private final Matcher slugLine;
    private final boolean hasNumber;
    private final boolean hasSlugLine;

    AnpaStory(TextMessage message) {
        this.message = message;
        this.number = NUMBER.matcher(message.firstHeading());
        this.hasNumber = number.find();
        this.slugLine = SLUG_LINE.matcher(
                message.headings().stream().skip(1).findFirst().orElse(""));
        this.hasSlugLine = slugLine.matches();
        this.text = AnpaText.of(
                message.text().stream().filter(line -> !isTrailer(line)).toList(),
                hasSlugLine ? slugLine.group("slug") : "");
    }

    private static boolean isTrailer(String line) {
        return IS_TRAILER.matcher(line).matches();
    }

    TextStory read(Sniffed document) {
        var received = document.delivery().receivedAt();
        var line = hasSlugLine ? SlugName.of(slugLine.group("slug")) : SlugName.of(null);
        var keywords = SlugName.of(text.keywords());
        var written = written(received);
        return new TextStory(
                document,
                message.complete(),
                together(keywords, line),
                parts(),
                written,
                hasNumber ? number.group("service") + number.group("number") : message.firstHeading(),
                TextKey.rank(written, hasNumber ? Long.parseLong(number.group("number")) : 0));
    }

    /// The keywords have the whole name; the heading's slug may be cut.
    private static SlugName together(SlugName keywords, SlugName line) {
        return new SlugName(
                keywords.name().isEmpty() ? line.name() : keywords.name(),
                line.marks().isEmpty() ? keywords.marks() : line.marks(),
                Stream.concat(line.signals().stream(), keywords.signals().stream())
                        .distinct()
                        .toList());
    }

    private TextStory.Parts parts() {
        var priority = hasSlugLine ? slugLine.group("priority").toLowerCase(Locale.ROOT) : "";
        return new TextStory.Parts(
                hasNumber ? number.group("name").replace("_", "") : "",
                URGENCY.getOrDefault(priority, ""),
                hasSlugLine ? slugLine.group("slug") : text.keywords(),
                text.headline(),
                text.notes(),
                text.paragraphs());
    }

    /// By the trailer, else the heading's day; a message with neither is as old as its reception.
    private Instant written(Instant received) {
        var trailer = Stream.concat(
                message.trailer().stream(), message.text().stream().filter(AnpaStory::isTrailer));
        var sent = TextTimes.anpa(trailer.toList(), received);
        if (sent == null && hasSlugLine) {
            sent = TextTimes.day(
                    Integer.parseInt(slugLine.group("month")), Integer.parseInt(slugLine.group("day")), received);
        }
        return sent == null ? received : sent;
    }
}
