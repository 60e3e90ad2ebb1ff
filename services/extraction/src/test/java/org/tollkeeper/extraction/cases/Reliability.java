package org.tollkeeper.extraction.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// How often a claim is wrong whose confidence rests on something inferred, mark by mark. The deductions of
/// `Confidences` were taken from this table.
final class Reliability {
    private record Row(Set<String> marks, int percent, boolean published, boolean right) {}

    /// What is measured of the claims with one mark.
    ///
    /// @param wrong how many of `claims` no case has
    record Line(String mark, int claims, int wrong, int published, int wrongPublished) {
        double error() {
            return claims == 0 ? 0 : (double) wrong / claims;
        }

        @Override
        public String toString() {
            return "%-50s %5d %5d %6.1f %% %5d %5d"
                    .formatted(mark, claims, wrong, 100 * error(), published, wrongPublished);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    static Reliability of(List<Case> cases) {
        var run = new Reliability();
        cases.forEach(run::read);
        return run;
    }

    List<Line> byMark() {
        var marks = new TreeSet<String>();
        rows.forEach(row -> marks.addAll(row.marks()));
        return marks.stream().map(this::line).toList();
    }

    /// The claims at or above a confidence, as if that were the line below which an editor decides.
    Line above(int percent) {
        return of(
                "confidence of " + percent + " or more",
                rows.stream().filter(row -> row.percent() >= percent).toList());
    }

    String table() {
        var table = new StringBuilder(
                "%-50s %5s %5s %8s %5s %5s%n".formatted("what it rests on", "all", "wrong", "", "publ.", "wrong"));
        byMark().forEach(line -> table.append(line).append('\n'));
        for (int percent = 75; percent <= 95; percent += 5) {
            table.append(above(percent)).append('\n');
        }
        return table.toString();
    }

    private Line line(String mark) {
        return of(mark, rows.stream().filter(row -> row.marks().contains(mark)).toList());
    }

    private static Line of(String mark, List<Row> in) {
        int wrong = (int) in.stream().filter(row -> !row.right()).count();
        int published = (int) in.stream().filter(Row::published).count();
        int both =
                (int) in.stream().filter(row -> row.published() && !row.right()).count();
        return new Line(mark, in.size(), wrong, published, both);
    }

    private void read(Case one) {
        var claims = new RuleExtractor()
                .extract(Stories.story(one.headline(), one.body()), Stories.conflict(one.conflict()))
                .claims();
        var right = right(one, claims);
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            var why = claim.reason() == null ? "every part was explicit" : claim.reason();
            rows.add(new Row(
                    Set.of(why.split("; ", -1)),
                    claim.confidence() == null ? 0 : claim.confidence().percent(),
                    claim.standing() == Standing.PUBLISHED,
                    right.contains(i)));
        }
    }

    private static Set<Integer> right(Case one, List<Claim> claims) {
        var taken = new HashSet<Integer>();
        for (var expected : Score.sorted(one.claims())) {
            for (int i = 0; i < claims.size(); i++) {
                if (!taken.contains(i) && Found.of(claims.get(i)).isCore(expected)) {
                    taken.add(i);
                    break;
                }
            }
        }
        return taken;
    }
}
