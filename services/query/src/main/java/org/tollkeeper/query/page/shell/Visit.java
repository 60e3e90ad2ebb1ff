package org.tollkeeper.query.page.shell;

import java.util.List;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.answer.Rows;

/// An address as understood: what is asked, and what of it could not be.
///
/// @param problems a sentence for each value that was replaced by its default
public record Visit(Address address, Conflict conflict, Question question, Rows rows, List<String> problems) {
    public Visit {
        problems = List.copyOf(problems);
    }

    /// Whether the knowledge clock stands still: nothing that happens can alter what is shown.
    public boolean isPast() {
        return question.knownAt() != null;
    }
}
