package org.tollkeeper.extraction.victim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.words.PeopleWord;

/// What is known around a mention when its victims are looked for.
///
/// @param speaker who says the figure
/// @param said who speaks in the sentence
/// @param before the victims of the mention before in the same paragraph, parts aside
/// @param inSentence whether that one stands in the same sentence
/// @param whole the victims of what this is a part of
/// @param soldiers whose soldiers the story spoke of last
/// @param people whose civilians it spoke of last
/// @param antecedent the last word for several people in the paragraph before this sentence
public record Scene(
        Speaker speaker,
        List<Said> said,
        @Nullable Victims before,
        boolean inSentence,
        @Nullable Victims whole,
        @Nullable String soldiers,
        @Nullable String people,
        @Nullable PeopleWord antecedent) {

    /// Whether there are people that a mention which names none may mean; without any, a bare "14 killed" is 14 people.
    public boolean lends() {
        return whole != null || before != null || antecedent != null;
    }
}
