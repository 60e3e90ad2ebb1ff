package org.tollkeeper.query.answer;

import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;

/// How an answer begins: with what was asked, so that it can be kept by itself.
final class Heading {
    private Heading() {}

    static Tree of(Conflict conflict, Question question) {
        var at = question.at();
        var knownAt = question.knownAt();
        return new Tree()
                .with("conflict", conflict.id())
                .with("at", at == null ? null : at.text())
                .with("knownAt", knownAt == null ? null : knownAt.toString());
    }
}
