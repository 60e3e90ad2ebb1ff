package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tollkeeper.domain.ledger.Flag;

/// The fewest claims that together stand above a number: from each slot (a cell) one alternative (a claimant), from
/// it any items, all of which add up. Costs as much as the items times the square of the answer, and no answer is
/// longer than what a mark can name; of an alternative with more items than that only the largest are looked at.
final class Fewest {

    private static final int MOST = Flag.MOST_CLAIMS - 1;
    private static final Comparator<Item> BY_IDS = Comparator.comparing(item -> String.join(" ", item.ids()));

    /// Claims that come together, and how many people they stand for.
    record Item(List<String> ids, long people) {}

    /// Where an item is to be had.
    private record Offer(int slot, int alternative, Item item) {}

    private final List<Offer> offers = new ArrayList<>();
    private final int slots;
    private final long above;

    Fewest(List<List<List<Item>>> slots, long above) {
        this.slots = slots.size();
        this.above = above;
        for (int s = 0; s < slots.size(); s++) {
            for (int a = 0; a < slots.get(s).size(); a++) {
                offer(s, a, slots.get(s).get(a));
            }
        }
        offers.sort(Comparator.comparing(Offer::item, BY_IDS));
    }

    private void offer(int slot, int alternative, List<Item> items) {
        items.stream()
                .sorted(Comparator.comparingLong(Item::people).reversed().thenComparing(BY_IDS))
                .limit(MOST)
                .forEach(item -> offers.add(new Offer(slot, alternative, item)));
    }

    /// The ids; of as many claims as a mark can name where it takes more.
    List<String> ids() {
        int fewest = IntStream.rangeClosed(1, MOST)
                .filter(count -> most(offers, count) > above)
                .findFirst()
                .orElse(MOST);
        return least(fewest).stream()
                .flatMap(offer -> offer.item().ids().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Takes each offer in the order of ids that still leaves an answer of so many claims.
    private List<Offer> least(int count) {
        var taken = new ArrayList<Offer>();
        for (int i = 0; i < offers.size() && sum(taken) <= above; i++) {
            var offer = offers.get(i);
            var with = new ArrayList<>(taken);
            with.add(offer);
            int budget = count - cost(with);
            if (budget >= 0 && fits(offer, taken) && sum(with) + most(beside(with, i), budget) > above) {
                taken = with;
            }
        }
        return taken.isEmpty() ? offers.subList(0, Math.min(count, offers.size())) : taken;
    }

    private List<Offer> beside(List<Offer> taken, int after) {
        return offers.subList(after + 1, offers.size()).stream()
                .filter(offer -> fits(offer, taken))
                .toList();
    }

    private static boolean fits(Offer offer, List<Offer> taken) {
        return taken.stream().allMatch(t -> t.slot() != offer.slot() || t.alternative() == offer.alternative());
    }

    private static long sum(List<Offer> taken) {
        return taken.stream().mapToLong(offer -> offer.item().people()).sum();
    }

    private static int cost(List<Offer> taken) {
        return taken.stream().mapToInt(offer -> offer.item().ids().size()).sum();
    }

    /// The most people that so many claims can stand for.
    private long most(List<Offer> from, int budget) {
        var best = new long[budget + 1];
        for (int s = 0; s < slots; s++) {
            best = both(best, ofSlot(s, from, budget));
        }
        return best[budget];
    }

    private static long[] ofSlot(int slot, List<Offer> from, int budget) {
        var best = new long[budget + 1];
        from.stream()
                .filter(offer -> offer.slot() == slot)
                .mapToInt(Offer::alternative)
                .distinct()
                .mapToObj(alternative -> ofAlternative(slot, alternative, from, budget))
                .forEach(one -> Arrays.setAll(best, i -> Math.max(best[i], one[i])));
        return best;
    }

    private static long[] ofAlternative(int slot, int alternative, List<Offer> from, int budget) {
        var best = new long[budget + 1];
        for (var offer : from) {
            int cost = offer.item().ids().size();
            for (int i = budget; offer.slot() == slot && offer.alternative() == alternative && i >= cost; i--) {
                best[i] = Math.max(best[i], best[i - cost] + offer.item().people());
            }
        }
        return best;
    }

    private static long[] both(long[] a, long[] b) {
        return LongStream.range(0, a.length)
                .map(i -> LongStream.rangeClosed(0, i)
                        .map(j -> a[(int) j] + b[(int) (i - j)])
                        .max()
                        .orElse(0))
                .toArray();
    }
}
