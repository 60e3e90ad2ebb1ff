package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;

/// Stage 9, first half: who speaks in a sentence, and which of its words are theirs.
final class SayingFinder {
    private SayingFinder() {}

    static List<Saying> find(Sentence s) {
        var phrases = new PhraseAttribution(s);
        var verbs = new VerbAttribution(s);
        var sayings = new ArrayList<Saying>();
        for (int i = 0; i < s.size(); i++) {
            boolean ends = i > 2 && i == s.size() - 1;
            var headline = ends && s.line().zone() == Zone.HEADLINE ? phrases.headline() : null;
            if (headline != null) {
                sayings.add(headline);
            }
            var phrase = phrases.phrase(i);
            var saying = phrase == null ? verbs.at(i) : phrases.read(phrase, i);
            if (saying != null) {
                sayings.add(saying);
            }
        }
        return List.copyOf(sayings);
    }
}
