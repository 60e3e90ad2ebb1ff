package org.tollkeeper.query.page.why;

import java.util.List;
import java.util.Optional;
import org.tollkeeper.domain.toll.Check;
import org.tollkeeper.query.page.claims.ClaimLine;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Said;
import org.tollkeeper.query.view.Why;

/// A combined figure held against its parts.
///
/// @param result whether it adds up, in a sentence
/// @param claim what gave the combined figure; none where it has not been read
public record CheckLine(String figure, String number, List<PartLine> parts, String result, List<ClaimLine> claim) {
    public CheckLine {
        parts = List.copyOf(parts);
        claim = List.copyOf(claim);
    }

    static CheckLine of(Check check, Why why, Findings found) {
        var names = found.names();
        return new CheckLine(
                Numbers.standing(check.figure()),
                String.valueOf(check.figure().stated()),
                check.parts().stream().map(part -> PartLine.of(part, names)).toList(),
                result(check, names),
                Optional.ofNullable(why.claims().get(check.sum())).stream()
                        .map(fate -> ClaimLine.of(fate, names, found.byId()))
                        .toList());
    }

    private static String result(Check check, Names names) {
        var derived = check.derived();
        if (derived != null) {
            return "What the other parts leave of it is the figure for " + Said.row(derived, names) + ".";
        }
        var residual = check.residual();
        if (residual == null) {
            return "It cannot be checked: a part has no figure.";
        }
        if (residual == 0) {
            return "It adds up.";
        }
        return "It is " + Numbers.of(Math.abs(residual)) + (residual > 0 ? " more" : " fewer") + " than its parts"
                + (check.feasible() ? ", which their ranges allow." : ". We show both.");
    }
}
