package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.RandomClaims;
import org.tollkeeper.domain.toll.Fewest.Item;

/// The fewest claims that exceed a number, held against trying out every set of them.
class FewestTest {

    private static LongStream seeds() {
        return RandomClaims.seeds(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void they_are_what_trying_out_every_set_finds(long seed) {
        var random = new Random(seed);
        var slots = slots(random);
        long above = random.nextInt(60);
        var tried = tried(slots, above);

        if (!tried.isEmpty()) {
            assertThat(new Fewest(slots, above).ids()).isEqualTo(tried);
        }
    }

    @Test
    void a_thousand_incidents_are_named_by_as_many_as_a_mark_can_hold() {
        var incidents = LongStream.range(0, 1000)
                .mapToObj(i -> new Item(List.of("i%03d".formatted(i)), 1 + i % 3))
                .toList();

        assertThat(new Fewest(List.of(List.of(incidents)), 5).ids()).containsExactly("i002", "i005");
        assertThat(new Fewest(List.of(List.of(incidents)), 1500).ids()).hasSize(49);
    }

    private static List<List<List<Item>>> slots(Random random) {
        var slots = new ArrayList<List<List<Item>>>();
        int id = 0;
        for (int s = 0; s <= random.nextInt(3); s++) {
            var alternatives = new ArrayList<List<Item>>();
            for (int a = 0; a <= random.nextInt(2); a++) {
                var items = new ArrayList<Item>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    items.add(new Item(
                            List.of("c%02d".formatted(random.nextInt(90) * 10 + id++ % 10)), random.nextInt(1, 20)));
                }
                alternatives.add(items);
            }
            slots.add(alternatives);
        }
        return slots;
    }

    /// Every choice of one alternative a slot, and every set of its items.
    private static List<String> tried(List<List<List<Item>>> slots, long above) {
        var sets = Stream.of(List.<Item>of()).toList();
        for (var slot : slots) {
            sets = sets.stream()
                    .flatMap(
                            before -> slot.stream().flatMap(FewestTest::subsets).map(some -> join(before, some)))
                    .toList();
        }
        return sets.stream()
                .filter(set -> set.stream().mapToLong(Item::people).sum() > above)
                .map(set -> set.stream()
                        .flatMap(item -> item.ids().stream())
                        .sorted()
                        .toList())
                .min((a, b) -> a.size() != b.size()
                        ? a.size() - b.size()
                        : String.join(" ", a).compareTo(String.join(" ", b)))
                .orElse(List.of());
    }

    private static Stream<List<Item>> subsets(List<Item> items) {
        return LongStream.range(0, 1L << items.size())
                .mapToObj(bits -> LongStream.range(0, items.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(i -> items.get((int) i))
                        .collect(Collectors.toList()));
    }

    private static List<Item> join(List<Item> some, List<Item> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
