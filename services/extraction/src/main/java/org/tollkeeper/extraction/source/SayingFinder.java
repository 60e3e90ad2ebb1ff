package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Stage 9, first half: who speaks in a sentence, and which of its words are theirs.
final class SayingFinder {
    private static final Set<String> PASSED_ON =
            Set.of("reported", "carried", "quoted", "cited", "published", "aired", "relayed");
    private static final Set<String> COUNTS =
            Set.of("figures", "tally", "data", "count", "report", "statement", "toll", "numbers", "list");
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "had",
            "have",
            "also",
            "later",
            "earlier",
            "then",
            "since",
            "now",
            "again",
            "subsequently",
            "first",
            "alone",
            "reportedly",
            "repeatedly",
            "previously",
            "still",
            "already",
            "immediately",
            "themselves",
            "itself",
            "each",
            "both",
            "initially");

    private static final Set<String> JOINS = Set.of("and", "but", "then");

    private static final Set<String> GAVE = Set.of("gave", "gives", "updated", "updates");
    private static final Set<String> HELD_TO_BE =
            Set.of("believed", "thought", "alleged", "suspected", "reported", "known", "estimated");
    private static final Set<String> STRONG = Set.of("said", "says", "say", "told");

    private final Sentence s;
    private final ReportingVerbs verbs;
    private final Leads leads;
    private final List<Saying> sayings = new ArrayList<>();

    private SayingFinder(Sentence s) {
        this.s = s;
        this.verbs = new ReportingVerbs(s);
        this.leads = new Leads(s);
    }

    static List<Saying> find(Sentence s) {
        var run = new SayingFinder(s);
        for (int i = 0; i < s.size(); i++) {
            run.at(i);
        }
        return List.copyOf(run.sayings);
    }

    private void at(int i) {
        if (i > 2 && i == s.size() - 1 && s.line().zone() == Zone.HEADLINE) {
            headlineSource();
        }
        if (s.low(i).equals("according") && s.low(i + 1).equals("to")) {
            accordingTo(i);
        } else if (s.low(i).equals("by")
                && COUNTS.contains(s.low(i + 2))
                && s.low(i + 3).equals("of")) {
            accordingTo(i + 1);
        } else if (GAVE.contains(s.low(i)) && Words.TOLLS.firstIn(s, i + 1, i + 5) != null && !isDenied(i)) {
            gave(i);
        } else if (s.low(i).equals("by") && isOwnCount(i)) {
            accordingTo(i - 1);
        } else if (s.low(i).equals("quoted")
                || s.low(i).equals("cited")
                || s.low(i).equals("quotes")) {
            quoted(i);
        } else if (isClaimNoun(s.low(i)) && isClaimOf(i)) {
            claimBy(i);
        } else if (Words.REPORTING.at(s, i) != null && verbs.isSpeech(i)) {
            verb(i);
        }
    }

    /// "by the group's count"
    private boolean isOwnCount(int by) {
        for (int i = by + 2; i < Math.min(s.size() - 1, by + 6); i++) {
            if (s.at(i).isPossessive()) {
                return COUNTS.contains(s.low(i + 1));
            }
        }
        return false;
    }

    private boolean isDenied(int i) {
        return s.low(i + 1).equals("no")
                || s.low(i - 1).equals("not")
                || s.low(i - 2).equals("not");
    }

    /// "the mayor gave a toll of 19"
    private void gave(int i) {
        var aside = i > 1 && s.at(i - 1).isComma() ? aside(i - 1) : null;
        var name = SourceNames.before(s, aside != null ? aside.from() - 1 : i);
        if (name != null) {
            sayings.add(new Saying(
                    s.text(name.from(), name.to()), name.from(), i, i + 1, Speech.PUT, true, List.of(), null));
        }
    }

    /// "At least nine dead in blast - police"
    private void headlineSource() {
        for (int i = s.size() - 2; i > Math.max(1, s.size() - 9); i--) {
            if (s.low(i).equals("-") || s.low(i).equals("\u2013")) {
                var name = SourceNames.after(s, i + 1);
                if (name != null && name.to() == s.size()) {
                    sayings.add(new Saying(
                            s.text(name.from(), name.to()), i, i, s.size(), Speech.SAY, false, List.of(), null));
                }
                return;
            }
        }
    }

    private void verb(int i) {
        var speech = Words.REPORTING.at(s, i);
        if (speech == null) {
            return;
        }
        int end = i;
        while (end > 0 && (BETWEEN.contains(s.low(end - 1)) || s.low(end - 1).endsWith("ly"))) {
            end--;
        }
        var aside = end > 1 && s.at(end - 1).isComma() ? aside(end - 1) : null;
        boolean strong = STRONG.contains(s.low(i));
        var name = aside != null ? SourceNames.before(s, aside.from() - 1, strong) : SourceNames.before(s, end, strong);
        if (name == null) {
            name = beforeRelative(end);
        }
        boolean joined = name == null && end > 0 && JOINS.contains(s.low(end - 1));
        if (joined) {
            name = SourceNames.subject(s, end - 1);
        }
        if (name == null && end == i && speech.meaning() != Speech.PUT) {
            inverted(i);
        }
        if (name != null && isOwnPaper(name)) {
            name = new Range(name.from(), possessive(name));
        }
        if (name == null || isSaidOf(i) || isUnsignedPaper(name)) {
            return;
        }
        if (verbs.isOfDeeds(i)
                || (s.low(i).equals("admitted")
                        && s.text(name.from(), name.to()).contains("hospital"))) {
            return;
        }
        int to = speech.to();
        var via = new ArrayList<String>();
        var printed = s.text(name.from(), name.to());
        if (aside != null) {
            printed = withAside(printed, aside, via);
        }
        var told = s.low(i).equals("told") ? Words.OUTLETS.at(s, i + 1) : null;
        if (told != null) {
            via.add(told.meaning());
            to = told.to();
        }
        via.addAll(carriers(to));
        sayings.add(new Saying(
                printed,
                joined ? i : name.from(),
                i,
                to,
                speech.meaning(),
                leads.isBefore(name.from(), to),
                via,
                null));
    }

    /// "the ministry's daily report"
    private boolean isOwnPaper(Range name) {
        int mark = possessive(name);
        return mark > name.from() && COUNTS.contains(s.low(name.to() - 1));
    }

    private int possessive(Range name) {
        for (int i = name.to() - 1; i > name.from(); i--) {
            if (s.at(i).isPossessive()) {
                return i;
            }
        }
        return -1;
    }

    /// "preliminary figures", that name nobody
    private boolean isUnsignedPaper(Range name) {
        return s.low(name.from()).equals("preliminary") || s.low(name.from()).equals("initial");
    }

    /// "listed as missing", "confirmed dead", "reported killed" are said of people, who say nothing.
    private boolean isSaidOf(int i) {
        boolean about = s.low(i + 1).equals("as") && Words.HARM_STATES.at(s, i + 2) != null;
        boolean held = HELD_TO_BE.contains(s.low(i)) && s.low(i + 1).equals("to");
        return held
                || ((about || Words.HARM_STATES.at(s, i + 1) != null)
                        && s.low(i).endsWith("ed"));
    }

    /// "a teacher who fled the village told AFP"
    private @Nullable Range beforeRelative(int end) {
        for (int i = end - 1; i > Math.max(0, end - 12); i--) {
            if (s.low(i).equals("who")) {
                return SourceNames.before(s, i, true);
            }
            if (s.low(i).equals("which") && s.at(i - 1).isComma() && COUNTS.contains(s.low(i - 2))) {
                return SourceNames.subject(s, i);
            }
            if (!s.at(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /// The words between the comma at `close` and the one before it.
    private @Nullable Range aside(int close) {
        for (int c = close - 1; c > Math.max(0, close - 26); c--) {
            if (s.at(c).isComma()) {
                return c + 1 < close ? new Range(c + 1, close) : null;
            }
            if (s.at(c).isClauseEnd()) {
                return null;
            }
        }
        return null;
    }

    /// A name set beside an office joins it; "citing the ministry" and "TASS reported" are links of a chain.
    private String withAside(String printed, Range aside, List<String> via) {
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
        boolean person = aside.to() - aside.from() <= 5;
        for (int i = aside.from(); i < aside.to(); i++) {
            person &= s.at(i).isCapitalised() || s.at(i).low().length() < 4;
        }
        return person ? printed + ", " + s.text(aside.from(), aside.to()) : printed;
    }

    /// ", said General X": the source comes after the verb.
    private void inverted(int i) {
        boolean opens = i > 0 && (s.at(i - 1).isComma() || s.at(i - 1).isQuote());
        var name = opens ? SourceNames.after(s, i + 1) : null;
        if (name != null) {
            sayings.add(new Saying(
                    s.text(name.from(), name.to()), i, i, name.to(), Speech.SAY, false, carriers(name.to()), null));
        }
    }

    private void accordingTo(int i) {
        int from = i + 2;
        for (int p = i + 2; p < Math.min(s.size(), i + 9); p++) {
            var word = s.low(p);
            if ((word.equals("by") || word.equals("from") || word.equals("of")) && isPaper(i + 2, p)) {
                from = p + 1;
            }
        }
        var name = SourceNames.after(s, from);
        if (name != null && s.at(name.to() - 1).isWord() && isOwnPaper(name)) {
            name = new Range(name.from(), possessive(name));
        }
        if (name != null && !isUnsignedPaper(name)) {
            boolean leads = i == 0 || (i < 3 && i > 0 && !s.at(i - 1).isComma());
            sayings.add(new Saying(
                    s.text(name.from(), name.to()), i, i, name.to(), Speech.SAY, leads, carriers(name.to()), null));
        }
    }

    /// "figures announced by", "a tally kept by", "data from".
    private boolean isPaper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (COUNTS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// "X quoted Y as saying"
    private void quoted(int i) {
        int as = i + 1;
        while (as < Math.min(s.size(), i + 24)
                && !(s.low(as).equals("as") && s.low(as + 1).equals("saying"))) {
            as++;
        }
        var outer = SourceNames.before(s, i);
        if (!s.low(as).equals("as") || outer == null) {
            return;
        }
        int from = s.low(i + 1).equals("the") || s.low(i + 1).equals("a") ? i + 2 : i + 1;
        var outlet = Words.OUTLETS.at(s, outer.from());
        var via = outlet == null ? s.text(outer.from(), outer.to()) : outlet.meaning();
        if (as > from) {
            sayings.add(new Saying(s.text(from, as), outer.from(), i, as + 2, Speech.SAY, true, List.of(via), null));
        }
    }

    private static boolean isClaimNoun(String word) {
        return word.equals("claim")
                || word.equals("claims")
                || word.equals("report")
                || word.equals("statement")
                || word.equals("allegation")
                || word.equals("assertion");
    }

    private boolean isClaimOf(int i) {
        boolean noun = i > 0 && (s.at(i - 1).isPossessive() || s.at(i - 1).isCapitalised());
        return s.low(i + 1).equals("by")
                || (s.low(i + 1).equals("that") && noun && !s.low(i - 1).endsWith("s"))
                || (s.low(i + 1).equals("that") && s.at(Math.max(0, i - 1)).isPossessive());
    }

    /// "a claim by X that ...", "X's claim that ..."
    private void claimBy(int i) {
        if (s.low(i + 1).equals("by")) {
            var name = SourceNames.after(s, i + 2);
            if (name != null) {
                sayings.add(
                        new Saying(s.text(name.from(), name.to()), i, i, name.to(), Speech.SAY, true, List.of(), null));
            }
        } else if (s.low(i + 1).equals("that")
                && i > 0
                && (s.at(i - 1).isCapitalised() || s.at(i - 1).isPossessive())) {
            var name = SourceNames.before(s, i);
            if (name != null) {
                int to = s.at(name.to() - 1).isPossessive() ? name.to() - 1 : name.to();
                if (to > name.from()) {
                    sayings.add(new Saying(
                            s.text(name.from(), to), name.from(), i, i + 1, Speech.SAY, true, List.of(), null));
                }
            }
        }
    }

    /// "in a bulletin carried by an agency", "carried by state media".
    private List<String> carriers(int from) {
        var via = new ArrayList<String>();
        for (int i = from; i + 2 < Math.min(s.size(), from + 14); i++) {
            boolean passed = PASSED_ON.contains(s.low(i));
            var outlet = passed && s.low(i + 1).equals("by") ? Words.OUTLETS.at(s, i + 2) : null;
            if (outlet != null) {
                via.add(outlet.meaning());
            }
        }
        return via;
    }
}
