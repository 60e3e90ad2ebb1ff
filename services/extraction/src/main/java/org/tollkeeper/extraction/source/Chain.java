package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.words.SourceKind;
import org.tollkeeper.extraction.words.Words;

/// The links by which words come from who said them to who prints them: ", citing the ministry,", "carried by".
record Chain(Sentence s) {
    private static final Set<String> PASSED_ON = DataFile.set("source/passed-on");
    private static final Set<String> TIMES = DataFile.set("source/after-said");
    private static final int LONGEST_ASIDE = 26;
    private static final int PERSON = 7;

    /// The words between the comma at `close` and the one before it.
    @Nullable
    Range aside(int close) {
        if (close < 1 || !s.at(close).isComma()) {
            return null;
        }
        for (int c = close - 1; c > Math.max(0, close - LONGEST_ASIDE); c--) {
            if (s.at(c).isComma()) {
                return c + 1 < close ? new Range(c + 1, close) : null;
            }
            if (s.at(c).isClauseEnd()) {
                return null;
            }
        }
        return null;
    }

    /// The words between the comma at `open` and the next one, where they are a name.
    @Nullable
    Range asideAfter(int open) {
        if (open >= s.size() || !s.at(open).isComma()) {
            return null;
        }
        for (int c = open + 1; c < Math.min(s.size(), open + PERSON); c++) {
            if (s.at(c).isComma()) {
                var aside = new Range(open + 1, c);
                return c > open + 1 && s.at(open + 1).isCapitalised() && isPerson(aside) ? aside : null;
            }
        }
        return null;
    }

    /// "the news agency reported, citing the ministry": whom an outlet names behind its verb.
    @Nullable
    Range cited(String printed, int after) {
        int to = after;
        while (to < s.size() && TIMES.contains(s.low(to))) {
            to++;
        }
        if (s.low(0).equals("citing") && after < s.size() - 1 && isOutlet(printed)) {
            return SourceNames.after(s, 1);
        }
        boolean citing = to + 2 < s.size()
                && s.at(to).isComma()
                && (s.low(to + 1).equals("citing") || s.low(to + 1).equals("quoting"));
        return citing && isOutlet(printed) ? SourceNames.after(s, to + 2) : null;
    }

    /// "carried by"
    boolean isPassedOn(int i) {
        return PASSED_ON.contains(s.low(i)) && s.low(i + 1).equals("by");
    }

    private boolean isOutlet(String printed) {
        var name = new Sentence(s.line(), Tokenizer.tokens(printed, 0, printed.length()), s.index());
        boolean media = Words.OUTLETS.firstIn(name, 0, name.size()) != null;
        for (int i = 0; i < name.size(); i++) {
            var kind = Words.SOURCES.at(name, i);
            media |= kind != null && kind.meaning() == SourceKind.MEDIA;
        }
        return media;
    }

    /// A name set beside an office joins it; "citing the ministry" and "TASS reported" are links of a chain.
    ///
    /// @param via takes the links, innermost first
    String joined(String printed, Range aside, List<String> via) {
        var first = s.low(aside.from());
        if (first.equals("citing") || first.equals("quoting")) {
            var cited = SourceNames.after(s, aside.from() + 1);
            if (cited != null) {
                via.add(printed);
                return s.text(cited.from(), cited.to());
            }
        }
        var outlet = Words.OUTLETS.at(s, aside.from());
        if (outlet != null && Words.REPORTING.firstIn(s, outlet.to(), aside.to()) != null) {
            via.add(outlet.meaning());
            return printed;
        }
        return isPerson(aside) ? printed + ", " + s.text(aside.from(), aside.to()) : printed;
    }

    private boolean isPerson(Range aside) {
        boolean person = aside.to() - aside.from() <= 5;
        for (int i = aside.from(); i < aside.to(); i++) {
            person &= s.at(i).isCapitalised() || s.at(i).low().length() < 4;
        }
        return person;
    }

    /// "in a bulletin carried by an agency", "carried by state media".
    List<String> carriers(int from) {
        var via = new ArrayList<String>();
        for (int i = from; i + 2 < Math.min(s.size(), from + 14); i++) {
            boolean passed = PASSED_ON.contains(s.low(i)) && s.low(i + 1).equals("by");
            var outlet = passed ? Words.OUTLETS.at(s, i + 2) : null;
            if (outlet != null) {
                via.add(outlet.meaning());
            }
        }
        return via;
    }
}
