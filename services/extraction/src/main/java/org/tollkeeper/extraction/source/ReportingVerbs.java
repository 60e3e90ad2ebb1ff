package org.tollkeeper.extraction.source;

import java.util.Set;
import org.tollkeeper.extraction.number.NumberWords;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Tells a verb by which somebody speaks from a noun, an adjective or a deed that looks like it.
final class ReportingVerbs {
    private static final Set<String> NOT_A_VERB_AFTER = DataFile.set("source/before-nouns");
    private static final Set<String> PAPERS = DataFile.set("source/said-in");
    private static final Set<String> COLLECTIVE = DataFile.set("source/plural-subjects");

    private final Sentence s;

    ReportingVerbs(Sentence s) {
        this.s = s;
    }

    /// Whether the word at `i` is a verb of speech here.
    boolean isSpeech(int i) {
        if (i == 0) {
            return false;
        }
        boolean paper = i > 1 && PAPERS.contains(s.low(i - 1)) && s.low(i - 2).equals("a");
        var verb = Words.REPORTING.at(s, i);
        boolean denies = verb != null && verb.meaning() == Speech.DENY;
        boolean called = s.low(i).endsWith("ed") && s.low(i + 1).equals("as") && !denies;
        return !paper
                && !called
                && !NOT_A_VERB_AFTER.contains(s.low(i - 1))
                && !s.at(i - 1).isPossessive()
                && !isNounUse(i);
    }

    /// A bare form can be a noun: "state media report" and "a media report".
    private boolean isNounUse(int i) {
        var word = s.low(i);
        boolean past = word.endsWith("ed")
                || word.equals("said")
                || word.equals("told")
                || word.equals("put")
                || word.equals("wrote")
                || word.equals("says")
                || word.endsWith("ies")
                || word.equals("spoke")
                || word.equals("knew");
        if (past) {
            return false;
        }
        boolean counted = NumberWords.at(s, i - 1).to() > 0
                || NumberWords.at(s, Math.max(0, i - 2)).to() > 0;
        if (counted && word.endsWith("s")) {
            // "destroyed four Velian posts"
            return true;
        }
        if (word.endsWith("ing")) {
            return true;
        }
        boolean plural = (s.low(i - 1).endsWith("s") && !s.low(i - 1).endsWith("ss"))
                || COLLECTIVE.contains(s.low(i - 1))
                || isOfSeveral(i);
        boolean sourced = Words.SOURCES.endingAt(s, i) != null
                || s.at(i - 1).isCapitalised()
                || s.at(i - 1).isComma();
        return word.endsWith("s") ? (plural && !s.at(i - 1).isCapitalised()) || (!sourced && !plural) : !plural;
    }

    /// "diplomats in Orlet estimate"
    private boolean isOfSeveral(int i) {
        for (int p = i - 2; p > Math.max(0, i - 5); p--) {
            if (s.low(p).equals("in") || s.low(p).equals("at")) {
                return s.low(p - 1).endsWith("s") && Words.SOURCES.endingAt(s, p) != null;
            }
        }
        return false;
    }

    /// A war claims lives and a group claims responsibility: nobody speaks.
    boolean isOfDeeds(int i) {
        if (!s.low(i).startsWith("claim")) {
            return false;
        }
        for (int p = i + 1; p < Math.min(s.size(), i + 8); p++) {
            if (s.low(p).equals("lives") || s.low(p).equals("life") || s.low(p).equals("responsibility")) {
                return true;
            }
        }
        return false;
    }
}
