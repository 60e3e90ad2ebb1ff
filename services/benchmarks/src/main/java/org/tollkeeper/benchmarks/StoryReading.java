package org.tollkeeper.benchmarks;

import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.wire.Story;

/// What reading a story costs: as a ratio to a bare sentence split plus one regex pass over it, and for hostile stories
/// as a ratio to their length's share of it. Each pair is measured in turn in one process, so that a noisy machine does
/// not matter. Nothing told in the story happened.
public final class StoryReading {
    private static final int ROUNDS = 9;
    private static final int STORIES = 200;
    private static final int LONG = 1_000_000;

    private static final Conflict CONFLICT = new Conflict(
            "measured",
            "A measured conflict (fictional)",
            Moment.parse("2029-01-01"),
            null,
            ZoneId.of("UTC"),
            List.of(
                    new Side("HAL", "Halmar", List.of("Halmar", "Halmari"), List.of(), List.of(), List.of()),
                    new Side("TEV", "Teveria", List.of("Teveria", "Teverian"), List.of(), List.of(), List.of())),
            List.of(),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    private static final Pattern CASUALTIES = Pattern.compile(
            "\\b(\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten)\\b[^.]{0,60}?"
                    + "\\b(killed|dead|died|wounded|injured|missing|captured)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String STORY = """
            LUSK, May 14 (Northern Wire) - Teverian shelling killed eight people and wounded 21 others in the Halmari city of \
            Brenn on Tuesday, the regional governor said, as fighting went on along the river for a fourth day.

            The governor, Ole Stranne, told reporters that two of the dead were children and that rescuers were still \
            searching the ruins of a school. "We have nine more people in intensive care," he said.

            Halmar's defence ministry said 14 of its soldiers had been killed since Sunday, bringing its losses since the \
            start of the war to 1,312. It said it had destroyed six tanks and killed up to 80 Teverian troops near Orsk.

            Teveria has not released figures for its own losses. A spokesman for its general staff, Colonel Jan Orrel, \
            dismissed the Halmari claim as fantasy and said three soldiers had been lightly hurt. Neither account could be \
            verified independently.

            The mission of the United Nations has recorded 640 civilian deaths on both sides since February, 88 of them \
            children, but says that the true figure is likely to be considerably higher. More than 30,000 people have left \
            their homes, and two bridges on the road to the coast have been closed.

            The war began in 2029 after talks on the border broke down. An earlier conflict between the two countries cost \
            some 9,000 lives. The two presidents are to meet in Ketta on Friday, 120 kilometres from the front, for the first \
            time in 14 months, diplomats said on Wednesday. Rain is forecast for the weekend along the whole of the coast.""";

    private final RuleExtractor extractor = new RuleExtractor();

    private StoryReading() {}

    public static void main(String[] args) {
        new StoryReading().run();
    }

    private void run() {
        var story = story(STORY);
        double extraction = Double.MAX_VALUE;
        double floor = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            extraction = Math.min(extraction, micros(() -> read(story), STORIES));
            floor = Math.min(floor, micros(() -> split(STORY), STORIES));
        }
        System.out.printf(
                "%d words: extraction %.0f us, split and regex %.0f us, ratio %.1f%n",
                STORY.split("\\s+", -1).length, extraction, floor, extraction / floor);
        double share = extraction / STORY.length();
        hostile().forEach((name, text) -> {
            var hostile = story(text);
            double took = micros(() -> read(hostile), 2);
            System.out.printf(
                    "%-24s %9d characters %8.0f ms %6.2f of its share%n",
                    name, text.length(), took / 1_000, took / (text.length() * share));
        });
    }

    private int read(Story story) {
        return extractor.extract(story, CONFLICT).claims().size();
    }

    private static int split(String text) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int found = 0;
        while (sentences.next() != BreakIterator.DONE) {
            found++;
        }
        var matcher = CASUALTIES.matcher(text);
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    private static double micros(Runnable work, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1_000.0 / times;
    }

    private static Map<String, String> hostile() {
        var hostile = new LinkedHashMap<String, String>();
        hostile.put("one line", repeated(STORY.replace('\n', ' ')));
        hostile.put("nested quotes", repeated("\"said \"he said \"they said "));
        hostile.put("100,000 numbers", "12 ".repeat(100_000));
        hostile.put("numbers killed", repeated("12 killed, "));
        hostile.put("one long number", repeated("7"));
        hostile.put("digit groups", repeated("1,234,"));
        hostile.put("brackets", repeated("(a [b {c "));
        hostile.put("names", repeated("John Smith "));
        hostile.put("speakers", repeated("Halmar said Teveria said "));
        hostile.put("abbreviations", repeated("U.N. "));
        hostile.put("no spaces", repeated("a"));
        return hostile;
    }

    private static String repeated(String text) {
        return text.repeat(LONG / text.length());
    }

    private static Story story(String body) {
        var at = Instant.parse("2031-05-14T15:00:00Z");
        return new Story(
                "measured",
                "Northern Wire",
                "story",
                "1",
                null,
                "0",
                Story.Status.USABLE,
                Story.Action.NEW,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                at,
                null,
                at,
                "en",
                paragraphs(body),
                Story.Kind.STORY,
                new Story.Raw("0", "application/json", 1),
                List.of());
    }

    private static List<Story.Paragraph> paragraphs(String body) {
        var paragraphs = new ArrayList<Story.Paragraph>();
        int start = 0;
        for (var text : body.split("\n\\s*\n", -1)) {
            paragraphs.add(new Story.Paragraph(start, text));
            start += text.length() + 1;
        }
        return paragraphs;
    }
}
