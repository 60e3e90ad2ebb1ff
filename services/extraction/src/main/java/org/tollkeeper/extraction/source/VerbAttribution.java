package org.tollkeeper.extraction.source;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.NumberWords;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// A source and its verb: "the army said", "the mayor, Edda Krone, has also told AFP", ", said General Pim Ossa".
final class VerbAttribution {
    private static final Set<String> BETWEEN = DataFile.set("source/before-verbs");
    private static final Set<String> HELD_TO_BE = DataFile.set("source/held-to-be");
    private static final Set<String> STRONG = DataFile.set("source/plain-verbs");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");
    /// "the ministry last week said"
    private static final Set<String> SPELLS = Set.of("week", "month", "year", "morning", "evening");

    private static final Set<String> SEEN = Set.of("seen", "obtained", "reviewed", "viewed", "quoted");
    private static final Set<String> DAYS = DataFile.set("source/days");
    private static final Set<String> PASSED = Set.of("this", "last");
    private static final int RELATIVE = 9;
    private static final Set<String> JOINS = Set.of("and", "but", "then");
    private static final Set<String> AUXILIARIES = DataFile.set("frame/auxiliaries");

    private final Sentence s;
    private final ReportingVerbs verbs;
    private final Leads leads;
    private final Papers papers;
    private final Chain chain;

    VerbAttribution(Sentence s) {
        this.s = s;
        this.verbs = new ReportingVerbs(s);
        this.leads = new Leads(s);
        this.papers = new Papers(s);
        this.chain = new Chain(s);
    }

    /// The saying whose verb stands at `i`; absent where it is no verb of speech, or nobody speaks.
    @Nullable
    Saying at(int i) {
        var verb = Words.REPORTING.at(s, i);
        if (verb != null && isGoingOn(i)) {
            return goingOn(verb);
        }
        var beside = verb == null ? null : withSaying(i);
        if (verb != null && beside != null) {
            return saying(verb, beside, null, false);
        }
        if (verb == null || !verbs.isSpeech(i) || isOutOfAction(i)) {
            return null;
        }
        int end = beforeAdverbs(i);
        var aside = end > 1 ? chain.aside(end - 1) : null;
        if (aside != null && isClause(aside) && inverted(i) != null) {
            return inverted(i);
        }
        var subject = end > 0 && JOINS.contains(s.low(end - 1)) ? SourceNames.subject(s, end - 1) : null;
        var name = subject != null ? subject : before(i, aside != null ? aside.from() - 1 : end, end);
        boolean joined = subject != null;
        if (aside != null && isSaidBetween(aside)) {
            return null;
        }
        if (name != null && !joined && isListBefore(name, aside)) {
            name = null;
        }
        if (name == null) {
            return end == i && verb.meaning() != Speech.PUT ? inverted(i) : null;
        }
        var author = papers.author(name);
        return isSaidOf(i) || papers.isUnsigned(author) || verbs.isOfDeeds(i) || isAdmission(i, author)
                ? null
                : saying(verb, author, aside, joined);
    }

    /// "In Velia, nine people were killed, said the mayor": what was told, and nothing about who told it.
    private boolean isClause(Range aside) {
        return NumberWords.at(s, aside.from()).to() > 0 && s.hasAny(AUXILIARIES, aside.from() + 1, aside.to());
    }

    /// "exchanged fire, with the Velian army saying": who says it stands between; absent where nobody does.
    private @Nullable Range withSaying(int i) {
        boolean saying = s.low(i).equals("saying")
                || s.low(i).equals("reporting")
                || s.low(i).equals("claiming");
        var name = saying ? SourceNames.before(s, i, false) : null;
        int from = name == null ? 0 : ARTICLES.contains(s.low(name.from() - 1)) ? name.from() - 2 : name.from() - 1;
        return from > 0 && s.low(from).equals("with") ? name : null;
    }

    /// "had put 40 soldiers out of action": a deed
    private boolean isOutOfAction(int put) {
        for (int i = put + 1; s.low(put).startsWith("put") && i < Math.min(s.size(), put + RELATIVE); i++) {
            if (s.low(i).equals("out")
                    && s.low(i + 1).equals("of")
                    && s.low(i + 2).equals("action")) {
                return true;
            }
        }
        return false;
    }

    /// "gave a different account, saying that four had died": the subject of the sentence goes on to speak; and so
    /// does a denier, "insisting that four had died".
    private boolean isGoingOn(int i) {
        boolean goesOn = i > 1 && s.at(i - 1).isComma() && s.low(i).endsWith("ing");
        return goesOn && (s.low(i).equals("saying") || s.low(i).equals("telling") || denial(i) != null);
    }

    private @Nullable Saying denial(int before) {
        for (int i = before - 1; i > 0; i--) {
            var verb = Words.REPORTING.at(s, i);
            if (verb != null && verb.meaning() == Speech.DENY && !s.low(i).endsWith("ing")) {
                return at(i);
            }
        }
        return null;
    }

    private @Nullable Saying goingOn(Hit<Speech> verb) {
        var denier = denial(verb.from());
        if (denier != null) {
            return goingOn(denier.name(), verb);
        }
        var name = SourceNames.subject(s, verb.from() - 1);
        return name == null || name.from() > 2 ? null : goingOn(s.text(name.from(), name.to()), verb);
    }

    private Saying goingOn(String name, Hit<Speech> verb) {
        return new Saying(name, verb.from(), verb.from(), verb.to(), verb.meaning(), true, chain.carriers(verb.to()));
    }

    /// "six women, two men and three children, said X": who was counted does not speak.
    private boolean isListBefore(Range name, @Nullable Range aside) {
        boolean counted = NumberWords.at(s, name.from()).to() > 0
                || NumberWords.at(s, Math.max(0, name.from() - 1)).to() > 0;
        return counted && aside != null && NumberWords.at(s, aside.from()).to() > 0;
    }

    /// "has also said": the source ends where these words begin.
    private int beforeAdverbs(int verb) {
        int end = verb;
        while (end > 0
                && !s.at(end - 1).isCapitalised()
                && (BETWEEN.contains(s.low(end - 1)) || s.low(end - 1).endsWith("ly"))) {
            end--;
        }
        boolean dated = end > 2
                && (s.low(end - 2).equals("in") || s.low(end - 2).equals("on"))
                && s.at(end - 1).isCapitalised()
                && (Words.MONTHS.at(s, end - 1) != null || DAYS.contains(s.low(end - 1)));
        if (dated) {
            return end - 2;
        }
        boolean when = end > 2 && SPELLS.contains(s.low(end - 1)) && PASSED.contains(s.low(end - 2));
        return when ? s.low(end - 3).equals("earlier") ? end - 3 : end - 2 : end;
    }

    private @Nullable Range before(int verb, int name, int end) {
        var last = SourceNames.before(s, name, STRONG.contains(s.low(verb)));
        var range = last == null ? null : anonymous(carriedBy(paperOf(last)));
        boolean helped = range != null && s.low(range.from() - 2).endsWith("ing");
        var doer = helped ? beforeParticiple(end) : null;
        if (doer != null) {
            return doer;
        }
        var told = range == null ? null : toldOf(range);
        if (told != null) {
            return told;
        }
        boolean object = range != null
                && SourceNames.isPronoun(s.low(range.from()))
                && range.from() > 2
                && s.low(range.from() - 2).equals("that");
        if (range != null && !object) {
            return range;
        }
        var relative = beforeRelative(end);
        relative = relative == null && range == null ? beforeParticiple(end) : relative;
        return relative == null && name < end ? beforeRelative(name) : relative;
    }

    /// "an army summary seen by the Ledger said": whose paper it is, and not who saw it.
    private Range paperOf(Range name) {
        int by = s.low(name.from() - 1).equals("the") ? name.from() - 2 : name.from() - 1;
        boolean seen = by > 1 && s.low(by).equals("by") && SEEN.contains(s.low(by - 1));
        var paper = seen ? SourceNames.before(s, by - 1, true) : null;
        return paper == null ? name : paper;
    }

    /// "An official speaking on condition of anonymity said"
    private @Nullable Range anonymous(Range name) {
        int i = name.from();
        boolean hidden = s.low(name.to() - 1).equals("anonymity");
        while (hidden && i > 0 && !s.low(i).startsWith("sp")) {
            i--;
        }
        int end = s.low(i - 1).equals("who") ? i - 1 : i;
        end = end > 0 && s.at(end - 1).isComma() ? end - 1 : end;
        return hidden ? SourceNames.before(s, end, true) : name;
    }

    /// "The movement, in a statement carried by its radio, said": who spoke stands before the aside.
    private Range carriedBy(Range name) {
        int comma = name.from() - 1;
        while (comma > 0 && chain.isPassedOn(name.from()) && !s.at(comma).isComma()) {
            comma--;
        }
        var spoke = comma > 0 && chain.isPassedOn(name.from()) ? SourceNames.before(s, comma) : null;
        return spoke == null ? name : spoke;
    }

    /// "The Halmari side, he said, counts 15 dead": who counts does not speak.
    private boolean isSaidBetween(Range aside) {
        return aside.to() - aside.from() == 2
                && SourceNames.isPronoun(s.low(aside.from()))
                && STRONG.contains(s.low(aside.from() + 1));
    }

    /// "a trader who fled to the capital told", "the group that runs it said": the name stands in what is told of the
    /// source.
    private @Nullable Range toldOf(Range name) {
        for (int i = name.from() - 1;
                i > Math.max(0, name.from() - RELATIVE) && s.at(i).isWord();
                i--) {
            boolean who = s.low(i).equals("who");
            boolean that = s.low(i).equals("that") || s.low(i).equals("which");
            boolean apart = i + 1 < name.from() && !ARTICLES.contains(s.low(name.from() - 1));
            boolean deed = i + 2 < name.from() || apart;
            if (who || that) {
                boolean source = who || Words.SOURCES.endingAt(s, i) != null;
                return deed && source ? SourceNames.before(s, i, who) : null;
            }
        }
        return null;
    }

    /// "a teacher who fled the village told AFP"
    private @Nullable Range beforeRelative(int end) {
        boolean relative = s.low(end - 1).equals("which") || s.low(end - 1).equals("who");
        if (relative && end > 2 && s.at(end - 2).isComma()) {
            return papers.isCount(end - 3) ? SourceNames.subject(s, end - 2) : SourceNames.before(s, end - 2);
        }
        for (int i = end - 1; i > Math.max(0, end - 12); i--) {
            if (s.low(i).equals("who")) {
                return SourceNames.before(s, i, true);
            }
            boolean thatSays = s.low(i).equals("that") && i > 0 && s.at(i - 1).isWord();
            if (thatSays && papers.isPost(i - 1)) {
                return SourceNames.subject(s, i);
            }
            if (thatSays && Words.SOURCES.endingAt(s, i) != null) {
                return SourceNames.before(s, i);
            }
            if (s.low(i).equals("which") && s.at(i - 1).isComma() && papers.isCount(i - 2)) {
                return SourceNames.subject(s, i);
            }
            if (!s.at(i).isWord() && !s.at(i).isQuote()) {
                return null;
            }
        }
        return null;
    }

    /// "A resident helping the rescuers put": who does it
    private @Nullable Range beforeParticiple(int end) {
        for (int i = end - 2; i > Math.max(0, end - RELATIVE) && s.at(i).isWord(); i--) {
            if (s.low(i).endsWith("ing") && Words.SOURCES.endingAt(s, i) != null) {
                return SourceNames.before(s, i, true);
            }
        }
        return null;
    }

    /// "listed as missing", "confirmed dead", "reported killed" are said of people, who say nothing.
    private boolean isSaidOf(int i) {
        boolean about = s.low(i + 1).equals("as") && Words.HARM_STATES.at(s, i + 2) != null;
        boolean held = HELD_TO_BE.contains(s.low(i)) && s.low(i + 1).equals("to");
        return held
                || ((about || Words.HARM_STATES.at(s, i + 1) != null)
                        && s.low(i).endsWith("ed"));
    }

    /// "the hospital admitted nine wounded"
    private boolean isAdmission(int i, Range name) {
        return s.low(i).equals("admitted") && s.text(name.from(), name.to()).contains("hospital");
    }

    private Saying saying(Hit<Speech> verb, Range name, @Nullable Range aside, boolean joined) {
        int i = verb.from();
        int to = verb.to();
        var via = new ArrayList<String>();
        var printed = s.text(name.from(), name.to());
        if (aside != null) {
            printed = chain.joined(printed, aside, via);
        }
        var told = s.low(i).equals("told") ? Words.OUTLETS.at(s, i + 1) : null;
        if (told != null) {
            via.add(told.meaning());
            to = told.to();
        }
        var cited = chain.cited(printed, to);
        if (cited != null) {
            via.add(printed);
            printed = s.text(cited.from(), cited.to());
        }
        via.addAll(chain.carriers(to));
        boolean before = leads.isBefore(name.from(), to);
        return new Saying(printed, joined ? i : name.from(), i, to, verb.meaning(), before, via);
    }

    /// ", said General X": the source comes after the verb.
    private @Nullable Saying inverted(int i) {
        boolean opens = i > 0 && (s.at(i - 1).isComma() || s.at(i - 1).isQuote());
        var name = opens ? SourceNames.after(s, i + 1) : null;
        return name == null ? null : Saying.after(s, i, name, chain.carriers(name.to()));
    }
}
