package org.tollkeeper.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;

/// Asks the method about claims of the fictional war, in the fewest words.
public final class Ask {
    private Ask() {}

    /// Eastern soldiers killed, unless told otherwise.
    public static Toll toll(Claim... claims) {
        return toll(new Cell("east", Category.MILITARY, Harm.KILLED), claims);
    }

    public static Toll toll(Cell cell, Claim... claims) {
        return toll(cell, Question.LIVE, List.of(claims));
    }

    public static Toll tollAt(String at, Claim... claims) {
        return toll(
                new Cell("east", Category.MILITARY, Harm.KILLED),
                new Question(Moment.parse(at), null),
                List.of(claims));
    }

    public static Toll toll(Cell cell, Question question, List<Claim> claims) {
        return Reconciliation.of(Telling.WAR, claims, question).tolls().stream()
                .filter(t -> t.cell().equals(cell))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no toll of " + cell));
    }

    /// `low/best/high`, with a dash for what is absent and a plus for an open end.
    public static String figures(Toll toll) {
        return text(toll.low()) + "/" + text(toll.best()) + "/" + text(toll.high()) + (toll.openEnded() ? "+" : "");
    }

    public static List<Mark> marks(Toll toll) {
        return toll.flags().stream()
                .map(f -> f.mark())
                .filter(m -> m != Mark.SINGLE_ORIGIN)
                .toList();
    }

    /// What became of a claim, and by what.
    public static String fate(String id, Claim... claims) {
        var fate = whole(id, claims);
        return fate.by() == null ? fate.state().name() : fate.state() + " by " + fate.by();
    }

    /// What became of a claim, in the words for a desk.
    public static String why(String id, Claim... claims) {
        return whole(id, claims).why();
    }

    private static Fate whole(String id, Claim... claims) {
        return Reconciliation.of(Telling.WAR, List.of(claims), Question.LIVE).fates().stream()
                .filter(f -> f.claim().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(@Nullable Long figure) {
        return Objects.toString(figure, "-");
    }
}
