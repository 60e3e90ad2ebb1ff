package org.tollkeeper.extraction.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// How many claims of a file of cases the extractor finds, and how many it makes up.
record Score(int found, int extra, int missed, List<String> faults) {

    double precision() {
        return found + extra == 0 ? 1 : (double) found / (found + extra);
    }

    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return "%d found, %d extra, %d missed: P %.3f R %.3f F1 %.3f"
                .formatted(found, extra, missed, precision(), recall(), f1());
    }

    static Score core(List<Case> cases) {
        return of(cases, Found::isCore, false);
    }

    static Score withClaimant(List<Case> cases) {
        return of(cases, Found::isFull, false);
    }

    /// Of what goes out without an editor.
    static Score published(List<Case> cases) {
        return of(cases, Found::isCore, true);
    }

    private static Score of(List<Case> cases, BiPredicate<Found, Expected> agrees, boolean publishedOnly) {
        int found = 0;
        int extra = 0;
        int missed = 0;
        var faults = new ArrayList<String>();
        for (var one : cases) {
            var claims = claims(one, publishedOnly);
            var taken = new HashSet<Integer>();
            for (var expected : sorted(one.claims())) {
                int at = first(claims, taken, expected, agrees);
                if (at >= 0) {
                    taken.add(at);
                    found += expected.isOptional() ? 0 : 1;
                } else if (!expected.isOptional()) {
                    missed++;
                    faults.add("MISS  " + one.id() + " " + expected);
                }
            }
            for (int i = 0; i < claims.size(); i++) {
                if (!taken.contains(i)) {
                    extra++;
                    faults.add("EXTRA " + one.id() + " " + claims.get(i));
                }
            }
        }
        return new Score(found, extra, missed, faults);
    }

    static List<Expected> sorted(List<Expected> claims) {
        var required =
                new ArrayList<>(claims.stream().filter(e -> !e.isOptional()).toList());
        required.addAll(claims.stream().filter(Expected::isOptional).toList());
        return required;
    }

    private static int first(
            List<Found> claims, HashSet<Integer> taken, Expected expected, BiPredicate<Found, Expected> agrees) {
        for (int i = 0; i < claims.size(); i++) {
            if (!taken.contains(i) && agrees.test(claims.get(i), expected)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Found> claims(Case one, boolean publishedOnly) {
        var conflict = Stories.conflict(one.conflict());
        var story = Stories.bound(conflict, Stories.story(one.headline(), one.body()));
        return new RuleExtractor()
                .extract(story, conflict).claims().stream()
                        .filter(claim -> !publishedOnly || claim.standing() == Standing.PUBLISHED)
                        .map(Found::of)
                        .toList();
    }
}
