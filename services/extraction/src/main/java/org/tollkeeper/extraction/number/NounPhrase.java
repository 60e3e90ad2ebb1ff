package org.tollkeeper.extraction.number;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.PeopleWord;

/// What a number counts.
///
/// @param from the token after the number
/// @param to the token after the phrase
/// @param people the word for people in it, if any
/// @param noun the harm that is its head, as in "131 deaths"
/// @param adjective a harm said of them in passing, as in "three wounded soldiers"
/// @param others whether it says that they are others than those before
/// @param owned "of its soldiers", "our men"
/// @param part "of them", "of the dead": a part of what was counted before
/// @param partHarm the harm of "of the dead"
/// @param thing why it is nobody, where it is a thing
public record NounPhrase(
        int from,
        int to,
        Head head,
        @Nullable PeopleWord people,
        @Nullable HarmNoun noun,
        @Nullable Harm adjective,
        boolean others,
        boolean owned,
        boolean part,
        @Nullable Harm partHarm,
        @Nullable String thing) {

    public enum Head {
        PEOPLE,
        HARM,
        /// No noun follows.
        BARE,
        /// A noun we do not know.
        UNKNOWN,
        THING
    }

    public boolean isCountable() {
        return head != Head.THING;
    }
}
