package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;

/// People by whom they work for, where that tells of what kind they are: "two Red Cross drivers".
final class Employers {
    static final PeopleWord AID_WORKERS = new PeopleWord(Category.CIVILIAN, "aid workers", false);
    /// After "employees of": they rescue.
    static final Set<String> RESCUE = DataFile.set("victim/rescue-bodies");

    private static final Set<String> AID = DataFile.set("victim/aid-names");
    private static final Set<String> EMPLOYED = DataFile.set("victim/employees");

    private Employers() {}

    static boolean areAidWorkers(Sentence s, NounPhrase phrase) {
        if (!EMPLOYED.contains(s.low(phrase.to() - 1))) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to() - 1; i++) {
            if (AID.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
