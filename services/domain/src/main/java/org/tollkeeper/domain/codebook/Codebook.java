package org.tollkeeper.domain.codebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Stance;

/// The choices of the method that another user may make otherwise: what vague numerals mean, what a word is worth,
/// when a figure is stale. A versioned file, named by the conflict; the same claims can be read through another.
///
/// @param vague the fewest people each vague numeral may mean, by the bare term in lower case
/// @param tiers by stance, then category
/// @param possibleMerge how far apart two printings of one statement may be before they are marked
/// @param stale how far behind the newest counted claim a figure may be before it is marked
public record Codebook(
        String name,
        Map<String, Long> vague,
        Map<Stance, Map<Category, Tier>> tiers,
        Duration possibleMerge,
        Duration stale) {

    /// The names of those that come with the product.
    public static final List<String> SHIPPED = List.of("standard-1", "strict-1");

    public static final Codebook STANDARD = named("standard-1").orElseThrow();

    public Codebook {
        vague = Map.copyOf(vague);
        tiers = Map.copyOf(tiers);
    }

    /// A codebook that comes with the product; empty when there is none of that name.
    public static Optional<Codebook> named(String name) {
        var file = name.matches("[a-z0-9-]+") ? Codebook.class.getResourceAsStream(name + ".properties") : null;
        if (file == null) {
            return Optional.empty();
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return Optional.of(read(name, reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a codebook file: `vague.TERM`, `tier.STANCE.CATEGORY`, `hours.possible-merge`, `days.stale`.
    ///
    /// @throws IllegalArgumentException naming the line that is not one of these, or the one that is missing
    public static Codebook read(String name, Reader file) throws IOException {
        var lines = new Properties();
        lines.load(file);
        var vague = new HashMap<String, Long>();
        var tiers = new EnumMap<Stance, Map<Category, Tier>>(Stance.class);
        for (var key : lines.stringPropertyNames()) {
            var path = key.split("\\.", 3);
            var value = lines.getProperty(key).strip();
            switch (path[0]) {
                case "vague" -> vague.put(path[1], Long.parseLong(value));
                case "tier" ->
                    tiers.computeIfAbsent(Stance.valueOf(path[1]), s -> new EnumMap<>(Category.class))
                            .put(Category.valueOf(path[2]), Tier.valueOf(value));
                case "hours", "days" -> {}
                default ->
                    throw new IllegalArgumentException("codebook '" + name + "' has a line '" + key
                            + "'; lines are vague.*, tier.*.*, hours.possible-merge and days.stale");
            }
        }
        for (var stance : Stance.values()) {
            if (!tiers.getOrDefault(stance, Map.of()).containsKey(Category.ALL)) {
                throw new IllegalArgumentException("codebook '" + name + "' has no line 'tier." + stance + ".ALL'");
            }
        }
        return new Codebook(
                name,
                vague,
                tiers,
                Duration.ofHours(number(name, lines, "hours.possible-merge")),
                Duration.ofDays(number(name, lines, "days.stale")));
    }

    /// What a position of that stance is worth in a cell of that category.
    public Tier tier(Stance stance, Category category) {
        var byCategory = tiers.getOrDefault(stance, Map.of());
        var own = byCategory.get(category);
        return own != null ? own : byCategory.getOrDefault(Category.ALL, Tier.REPORTED);
    }

    /// The fewest people a vague numeral may mean; empty for a phrase this codebook does not know.
    public OptionalLong fewest(String phrase) {
        var least = vague.get(phrase.strip().toLowerCase(Locale.ROOT));
        return least == null ? OptionalLong.empty() : OptionalLong.of(least);
    }

    /// A quantity as arithmetic reads it under this codebook: a vague numeral by its phrase, where the phrase is known.
    public Figure figure(Quantity quantity) {
        var known = quantity instanceof Quantity.Vague vague ? fewest(vague.phrase()) : OptionalLong.empty();
        if (known.isPresent()) {
            return new Figure(known.getAsLong(), known.getAsLong(), known.getAsLong(), true);
        }
        long stated = quantity.stated();
        return new Figure(quantity.low(), stated, quantity.high().orElse(stated), quantity.isOpenEnded());
    }

    private static long number(String name, Properties lines, String key) {
        var value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("codebook '" + name + "' has no line '" + key + "'");
        }
        return Long.parseLong(value.strip());
    }
}
