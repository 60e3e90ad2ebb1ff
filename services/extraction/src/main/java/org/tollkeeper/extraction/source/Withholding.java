package org.tollkeeper.extraction.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;

/// Somebody has a figure and does not give it: "would not say how many", "gave no figure", "a state secret". Silence
/// alone ("did not comment") is nothing.
///
/// @param saying who withholds; absent where it is whoever speaks in the sentence
/// @param harm absent where the words do not say of what
/// @param own whether it is about the speaker's own people
/// @param theirs whether it is about people the speaker harmed
public record Withholding(
        @Nullable Saying saying,
        int from,
        int to,
        @Nullable Harm harm,
        @Nullable PeopleWord people,
        boolean own,
        boolean theirs) {

    /// Every figure withheld in the sentence.
    public static List<Withholding> find(Sentence s) {
        return new WithholdingFinder(s).find();
    }

    /// "Neither disclosed its losses.": two at once, who are not named here.
    public boolean isOfBoth(Sentence s) {
        return saying == null && s.low(from).equals("neither");
    }

    /// The same, of that harm done to the speaker's own.
    public Withholding ofOwn(Harm told) {
        return new Withholding(saying, from, to, told, people, true, false);
    }
}
