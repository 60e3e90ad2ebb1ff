package org.tollkeeper.query.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.Question;

/// The two clocks of the page.
///
/// @param at the text in the address; empty when it asks for no time
/// @param knownAt likewise
/// @param past what is looked at, in words; empty when live
/// @param lastRecorded when the last claim came in; empty before the first
/// @param state names what is shown, so that the page's script can tell whether there is something newer
/// @param problem what in the address could not be understood; empty otherwise
public record Clock(String at, String knownAt, String past, String lastRecorded, String state, String problem) {

    /// @param at as in the address
    /// @param knownAt as in the address
    public static Clock of(String at, String knownAt, Question question) {
        return new Clock(at, knownAt, words(question), "", "", "");
    }

    /// The address was not understood: the page shows what is known now, and says so.
    public static Clock notUnderstood(String problem) {
        return new Clock("", "", "", "", "", problem);
    }

    /// The same, when the last claim came in at that time.
    ///
    /// @param state of the dossier
    public Clock at(@Nullable Instant last, String state) {
        return new Clock(at, knownAt, past, last == null ? "" : Times.of(last), state, problem);
    }

    public boolean isPast() {
        return !past.isEmpty();
    }

    private static String words(Question question) {
        var at = question.at() == null ? "" : "what was true by " + Times.of(question.at());
        var known = question.knownAt() == null ? "" : "what was recorded by " + Times.of(question.knownAt());
        return at.isEmpty() || known.isEmpty() ? at + known : at + ", from " + known;
    }
}
