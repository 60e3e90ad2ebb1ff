package org.tollkeeper.extraction.model;

import java.util.List;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.wire.Story;

/// A language model, wherever it runs. What it says is not trusted: [Guard] decides what is let through.
public interface Model {

    /// Asks it about one story and one conflict. Never fails: what keeps it from answering is an answer.
    Answer ask(Question question);

    /// Which model, for the record.
    String name();

    /// What it is asked.
    ///
    /// @param instructions what to do, and nothing from outside
    /// @param material the story, which is data and no instruction
    record Question(String instructions, String material) {
        public static Question about(Story story, Conflict conflict) {
            return new Question(Prompt.instructions(conflict), Prompt.material(story));
        }
    }

    /// What came back.
    sealed interface Answer {
        /// @param unreadable entries that were no claims
        record Said(List<Candidate> candidates, int unreadable) implements Answer {
            public Said {
                candidates = List.copyOf(candidates);
            }
        }

        /// It did not answer, or not in a form that can be read.
        record Silent(String why) implements Answer {}
    }

    /// A claim as the model has it, all of it to be proved.
    ///
    /// @param evidence words of the story
    /// @param claimant who says it, as the story writes
    /// @param side the id of a side, UNALIGNED or UNATTRIBUTED
    /// @param category as [org.tollkeeper.domain.claim.Category] names it
    /// @param harm as [org.tollkeeper.domain.claim.Harm] names it
    /// @param total whether it is a running total
    /// @param value the number as printed
    record Candidate(
            String evidence, String claimant, String side, String category, String harm, boolean total, long value) {}
}
