package org.tollkeeper.query.page.shell;

import java.util.List;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.answer.Rows;
import org.tollkeeper.query.answer.States;

/// An address as understood: what is asked, and what of it could not be.
///
/// @param problems a sentence for each value that was replaced by its default
public record Visit(
        Address address, Conflict conflict, Question question, Rows rows, States states, List<String> problems) {
    public Visit {
        problems = List.copyOf(problems);
    }

    /// The same times, and every row.
    public Visit whole() {
        var whole = Rows.of(conflict, null, null, null, null);
        return new Visit(address.clocks(), conflict, question, whole, States.of(null), problems);
    }

    /// Whether every row is asked for, up to the latest.
    public boolean isWhole() {
        return address.said().keySet().stream().allMatch(said -> said == Parameter.SCALE || said == Parameter.TABLE);
    }

    /// Whether the knowledge clock stands still: nothing that happens can alter what is shown.
    public boolean isPast() {
        return question.knownAt() != null;
    }
}
