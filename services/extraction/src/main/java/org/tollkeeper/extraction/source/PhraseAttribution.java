package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Sources that no verb of speech stands by: "according to X", "a claim by X that", "X quoted Y as saying", "- police".
final class PhraseAttribution {
    private static final Set<String> GAVE = DataFile.set("source/give-verbs");
    private static final Set<String> CLAIMS = DataFile.set("source/claim-nouns");
    private static final Set<String> QUOTED = Set.of("quoted", "cited", "quotes");
    private static final Set<String> HIM = Set.of("him", "her", "them");
    private static final Set<String> BETWEEN = DataFile.set("source/before-verbs");
    private static final Set<String> FIGURES = DataFile.set("source/figures");
    private static final Set<String> WERE = Set.of("was", "were", "been", "being");
    private static final Set<String> AFTER_TOLD = DataFile.set("source/after-told");
    private static final Set<String> WARDS = Set.of("hospital", "hospitals", "clinic", "morgue", "infirmary");
    private static final int LONGEST_QUOTED = 24;
    private static final int LONGEST_WARD = 5;
    private static final int LONGEST_TOLD = 7;

    private final Sentence s;
    private final Papers papers;
    private final Chain chain;

    PhraseAttribution(Sentence s) {
        this.s = s;
        this.papers = new Papers(s);
        this.chain = new Chain(s);
    }

    /// What a phrase that names a source begins with.
    enum Phrase {
        /// "according to X", "according to figures of X"
        ACCORDING_TO,
        /// "by the count of X"
        BY_COUNT_OF,
        /// "X gave a toll of 19"
        GIVEN,
        /// "by X's count"
        BY_OWN_COUNT,
        /// "were put at 60 by X", "nine deaths were confirmed on Monday by X"
        TOLD_BY,

        /// "Y quoted X as saying"
        QUOTED,
        /// "a claim by X", "X's claim that"
        CLAIM,

        /// "Ulm hospital: 40 wounded"
        LISTED
    }

    /// The phrase that begins at `i`; where one does, no verb of speech is looked for.
    @Nullable
    Phrase phrase(int i) {
        boolean by = s.low(i).equals("by");
        if (s.low(i).equals("according") && s.low(i + 1).equals("to")) {
            return Phrase.ACCORDING_TO;
        } else if (by && papers.isCount(i + 2) && s.low(i + 3).equals("of")) {
            return Phrase.BY_COUNT_OF;
        } else if (GAVE.contains(s.low(i)) && isFigure(i + 1) && !isDenied(i)) {
            return Phrase.GIVEN;
        } else if (by && papers.isOwnCountAfter(i)) {
            return Phrase.BY_OWN_COUNT;
        } else if (by && isToldBefore(i)) {
            return Phrase.TOLD_BY;
        } else if (QUOTED.contains(s.low(i))) {
            return Phrase.QUOTED;
        }
        if (isWard(i)) {
            return Phrase.LISTED;
        }
        return isClaim(i) ? Phrase.CLAIM : null;
    }

    /// What it says of its source; absent where it names nobody.
    @Nullable
    Saying read(Phrase phrase, int i) {
        return switch (phrase) {
            case ACCORDING_TO -> accordingTo(i);
            case BY_COUNT_OF -> accordingTo(i + 1);
            case GIVEN -> given(i);
            case BY_OWN_COUNT -> accordingTo(i - 1);
            case TOLD_BY -> toldBy(i);
            case QUOTED -> quoted(i);
            case CLAIM -> claim(i);
            case LISTED -> Saying.before(s, i, new Range(0, i), Speech.SAY);
        };
    }

    /// A line of a list that opens with the hospital which counts
    private boolean isWard(int colon) {
        return s.low(colon).equals(":")
                && colon > 0
                && colon <= LONGEST_WARD
                && s.at(0).isCapitalised()
                && WARDS.contains(s.low(colon - 1));
    }

    /// A participle of telling with its "were" before it, and nothing after it but a figure or a day.
    private boolean isToldBefore(int by) {
        for (int i = by - 1; i > Math.max(0, by - LONGEST_TOLD); i--) {
            var verb = Words.REPORTING.at(s, i);
            if (verb != null && verb.meaning() != Speech.DENY) {
                return WERE.contains(s.low(i - 1));
            }
            boolean day = s.at(i).isCapitalised() && !s.low(i - 1).equals("by");
            if (!s.at(i).isWord() || !(day || Character.isDigit(s.low(i).charAt(0)) || AFTER_TOLD.contains(s.low(i)))) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Saying toldBy(int by) {
        var name = SourceNames.after(s, by + 1);
        return name == null ? null : Saying.after(s, by, papers.author(name), chain.carriers(name.to()));
    }

    private boolean isDenied(int i) {
        return s.low(i + 1).equals("no")
                || s.low(i - 1).equals("longer")
                || s.low(i - 1).equals("not")
                || s.low(i - 2).equals("not");
    }

    private boolean isClaim(int i) {
        if (isTally(i)) {
            return true;
        }
        if (!CLAIMS.contains(s.low(i))) {
            return false;
        }
        boolean noun = i > 0 && (s.at(i - 1).isPossessive() || s.at(i - 1).isCapitalised());
        return s.low(i + 1).equals("by")
                || (s.low(i + 1).equals("that") && noun && !s.low(i - 1).endsWith("s"))
                || (s.low(i + 1).equals("that") && (s.at(Math.max(0, i - 1)).isPossessive() || isOfBody(i)));
    }

    /// "a Halmari army statement that"
    private boolean isOfBody(int i) {
        return Words.SOURCES.endingAt(s, i) != null && i > 1 && s.at(i - 2).isCapitalised();
    }

    /// "the government's tally of dead rose to 30"
    private boolean isTally(int i) {
        return i > 1
                && (s.low(i).equals("tally") || s.low(i).equals("count"))
                && s.at(i - 1).isPossessive()
                && !s.low(i - 2).equals("it")
                && (s.low(i + 1).equals("of") || PhraseReader.isFiniteVerb(s, i + 1) || isOfAPeriod(s, i));
    }

    /// "The ministry's count for the year stands at 30", and not "nine died, by the ministry's count since May"
    private static boolean isOfAPeriod(Sentence s, int count) {
        boolean period = s.low(count + 1).equals("for") || s.low(count + 1).equals("since");
        for (int i = 0; period && i < count; i++) {
            period = !s.at(i).isComma() && !s.low(i).equals("by") && !PhraseReader.isFiniteVerb(s, i);
        }
        return period;
    }

    /// "according to figures released by the ministry": who released them; "according to a Wire tally of reports": who
    /// counted.
    private @Nullable Saying accordingTo(int i) {
        for (int p = i + 2; p < i + 4; p++) {
            var outlet = Words.OUTLETS.at(s, p);
            if (outlet != null && papers.isCount(outlet.to())) {
                return new Saying(outlet.meaning(), i, i, outlet.to() + 1, Speech.SAY, i == 0, List.of());
            }
        }
        int from = i + 2;
        for (int p = i + 2; p < Math.min(s.size(), i + 9) && !s.at(p).isComma(); p++) {
            var word = s.low(p);
            if ((word.equals("by") || word.equals("from") || word.equals("of")) && papers.anyIn(i + 2, p)) {
                from = p + 1;
            }
        }
        if (HIM.contains(s.low(from))) {
            return new Saying(
                    s.low(from).equals("them") ? "they" : "he", i, i, from + 1, Speech.SAY, i == 0, List.of());
        }
        var after = SourceNames.after(s, from);
        var name = after != null && s.at(after.to() - 1).isWord() ? papers.author(after) : after;
        if (name == null || papers.isUnsigned(name)) {
            return null;
        }
        boolean leads = i == 0 || (i < 3 && i > 0 && !s.at(i - 1).isComma());
        var via = new ArrayList<String>();
        var aside = chain.asideAfter(name.to());
        var printed = s.text(name.from(), name.to());
        printed = aside == null ? printed : chain.joined(printed, aside, via);
        via.addAll(chain.carriers(name.to()));
        return new Saying(printed, i, i, name.to(), Speech.SAY, leads, via);
    }

    /// "a toll of 19", "higher figures: 12 dead", "the number as eight"
    private boolean isFigure(int from) {
        boolean figure = Words.TOLLS.firstIn(s, from, from + 4) != null;
        for (int i = from; i < Math.min(s.size(), from + 3); i++) {
            var next = s.low(i + 1);
            figure |= FIGURES.contains(s.low(i)) && (next.equals("of") || next.equals("as") || next.equals(":"));
        }
        return figure;
    }

    /// "the mayor gave a toll of 19", "a team that went there gave the number as eight"
    private @Nullable Saying given(int verb) {
        int i = verb;
        while (i > 0 && BETWEEN.contains(s.low(i - 1))) {
            i--;
        }
        var aside = i > 1 ? chain.aside(i - 1) : null;
        var name = SourceNames.before(s, aside != null ? aside.from() - 1 : i);
        for (int p = i - 1; name == null && p > 1 && s.at(p).isWord(); p--) {
            boolean that = s.low(p).equals("that")
                    || s.low(p).equals("which")
                    || s.low(p).equals("who");
            if (that) {
                name = SourceNames.before(s, p, true);
                break;
            }
        }
        return name == null ? null : Saying.before(s, verb, name, Speech.PUT);
    }

    /// "X quoted Y as saying"
    private @Nullable Saying quoted(int i) {
        int as = i + 1;
        while (as < Math.min(s.size(), i + LONGEST_QUOTED)
                && !(s.low(as).equals("as") && s.low(as + 1).equals("saying"))) {
            as++;
        }
        var outer = SourceNames.before(s, i);
        int from = s.low(i + 1).equals("the") || s.low(i + 1).equals("a") ? i + 2 : i + 1;
        if (!s.low(as).equals("as") || outer == null || as <= from) {
            return null;
        }
        var outlet = Words.OUTLETS.at(s, outer.from());
        var via = outlet == null ? s.text(outer.from(), outer.to()) : outlet.meaning();
        boolean leads = outer.from() <= 2 || new Leads(s).isBefore(outer.from(), as + 2);
        return new Saying(s.text(from, as), outer.from(), i, as + 2, Speech.SAY, leads, List.of(via));
    }

    /// "a claim by X that ...", "X's claim that ..."
    private @Nullable Saying claim(int i) {
        if (s.low(i + 1).equals("by")) {
            var name = SourceNames.after(s, i + 2);
            return name == null
                    ? null
                    : new Saying(s.text(name.from(), name.to()), i, i, name.to(), Speech.SAY, true, List.of());
        }
        boolean owned = i > 0 && (s.at(i - 1).isCapitalised() || s.at(i - 1).isPossessive() || isOfBody(i));
        var name = owned ? SourceNames.before(s, i) : null;
        if (name == null) {
            return null;
        }
        int to = s.at(name.to() - 1).isPossessive() ? name.to() - 1 : name.to();
        return to > name.from() ? Saying.before(s, i, new Range(name.from(), to), Speech.SAY) : null;
    }

    /// "At least nine dead in blast - police"
    @Nullable
    Saying headline() {
        for (int i = s.size() - 2; i > Math.max(1, s.size() - 9); i--) {
            if (s.low(i).equals("-") || s.low(i).equals("\u2013")) {
                var name = SourceNames.after(s, i + 1);
                return name != null && name.to() == s.size() ? Saying.after(s, i, name, List.of()) : null;
            }
        }
        return null;
    }
}
