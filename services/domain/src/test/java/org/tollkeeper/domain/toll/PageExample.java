package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.Telling;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.codebook.Codebook;

/// A block of claims on the methodology page, with the tolls that they have to give: each of these is asked of the
/// claims above it.
///
/// @param place the heading it stands under and the line it expects, for whoever reads a failure
record PageExample(String place, List<Claim> claims, Asked asked, String expected) {

    /// What is asked about: a cell, through a codebook.
    record Asked(
            Cell cell,
            Codebook codebook,
            @Nullable String at,
            @Nullable String known) {}

    private static final Pattern BLOCK = Pattern.compile("(?m)^## (.*)$|```claims\\n([^`]*)```");

    /// Every expectation of a page in Markdown.
    static Stream<PageExample> of(String page) {
        var examples = new ArrayList<PageExample>();
        var heading = "";
        var blocks = BLOCK.matcher(page);
        while (blocks.find()) {
            if (blocks.group(1) != null) {
                heading = blocks.group(1);
            } else {
                examples.addAll(block(heading, blocks.group(2)));
            }
        }
        return examples.stream();
    }

    private static List<PageExample> block(String heading, String block) {
        var claims = new ArrayList<Claim>();
        var examples = new ArrayList<PageExample>();
        for (var line : block.lines().toList()) {
            var words = words(line.replaceFirst("^=>", "=> "));
            if (words.getFirst().equals("=>")) {
                var expected = String.join(
                        " ",
                        words.stream().skip(1).filter(w -> !w.contains("=")).toList());
                examples.add(new PageExample(heading + ": " + line, List.copyOf(claims), asked(keys(words)), expected));
            } else {
                claims.add(claim(words, keys(words)));
            }
        }
        return examples;
    }

    private static Asked asked(Map<String, String> keys) {
        return new Asked(
                cell(keys.getOrDefault("of", "east/MILITARY/KILLED")),
                Codebook.named(keys.getOrDefault("codebook", "standard-1")).orElseThrow(),
                keys.get("at"),
                keys.get("known"));
    }

    private static Claim claim(List<String> words, Map<String, String> keys) {
        var telling = telling(words.get(0), words.get(1), keys);
        return switch (words.get(2)) {
            case "total" -> telling.total(quantity(words.get(3)));
            case "step" -> telling.increment(quantity(words.get(3)));
            case "sum" ->
                telling.sum(
                        Long.parseLong(words.get(3)),
                        Stream.of(key(keys, "parts").split(",", -1))
                                .map(PageExample::cell)
                                .toArray(Cell[]::new));
            case "named" -> telling.item(key(keys, "person"));
            case "withheld" -> telling.notDisclosed();
            case "retracts" -> telling.retracts(key(keys, "claim"));
            case "kills" -> telling.retracts(story(key(keys, "story")), true);
            default -> throw new IllegalArgumentException("the page says '" + words.get(2) + "', which is no claim");
        };
    }

    private static Telling telling(String id, String by, Map<String, String> keys) {
        var cell = cell(keys.getOrDefault("of", "east/MILITARY/KILLED"));
        var telling = Telling.claim(id).by(by).since(keys.get("since")).of(cell.side(), cell.category(), cell.harm());
        telling.recordedAt("2031-05-20T00:00:00Z").to(keys.getOrDefault("to", "2031-05-01"));
        if (cell.group() != null) {
            telling.group(cell.group());
        }
        for (var entry : keys.entrySet()) {
            var value = entry.getValue();
            switch (entry.getKey()) {
                case "from" -> telling.from(value);
                case "in" -> telling.carriedBy(value.split(",", -1));
                case "incident" -> telling.incident(value);
                case "partOf" -> telling.partOf(value);
                case "recorded" -> telling.recordedAt(value);
                case "story" ->
                    telling.story(
                            story(value).provider(),
                            story(value).key(),
                            story(value).version());
                default -> Objects.requireNonNull(value, "read elsewhere");
            }
        }
        return telling;
    }

    private static Quantity quantity(String text) {
        if (text.startsWith("\"")) {
            var phrase = text.replace("\"", "");
            return new Quantity.Vague(phrase, Codebook.STANDARD.fewest(phrase).orElseThrow(), null);
        }
        if (text.startsWith(">=")) {
            return new Quantity.AtLeast(Long.parseLong(text.substring(2)));
        }
        if (text.startsWith("~")) {
            return new Quantity.About(Long.parseLong(text.substring(1)), null);
        }
        var ends = text.split("\\.\\.", -1);
        return ends.length == 1
                ? new Quantity.Exact(Long.parseLong(text))
                : new Quantity.Range(Long.parseLong(ends[0]), null, Long.valueOf(ends[1]), null);
    }

    private static Cell cell(String text) {
        var parts = text.split("/", -1);
        return new Cell(
                parts[0], Category.valueOf(parts[1]), Harm.valueOf(parts[2]), parts.length > 3 ? parts[3] : null);
    }

    private static StoryRef story(String text) {
        var parts = text.split("/", -1);
        return new StoryRef(parts[0], parts[1], parts[2]);
    }

    /// What stands between blanks; quotes hold several words together.
    private static List<String> words(String line) {
        return Pattern.compile("\"[^\"]*\"|\\S+")
                .matcher(line)
                .results()
                .map(r -> r.group())
                .toList();
    }

    private static Map<String, String> keys(List<String> words) {
        return words.stream()
                .filter(word -> word.matches("[a-zA-Z]+=.*"))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
    }

    private static String key(Map<String, String> keys, String name) {
        return Objects.requireNonNull(keys.get(name), name);
    }
}
