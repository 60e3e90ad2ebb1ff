package org.tollkeeper.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;

/// Stage 12: another war, or a closed event long past: mentioned, never counted.
public final class Background {
    private static final int RECENT_DAYS = 45;
    private static final int YEAR = 366;
    private static final int NEAR = 9;
    private static final Set<String> HARMED = Set.of("left", "killed", "claimed");
    private static final Set<String> VEHICLES =
            Set.of("boat", "ferry", "road", "traffic", "car", "bus", "train", "mining", "training");
    private static final Set<String> CITED = Set.of("cited", "quoted", "gave", "spoke");
    private static final Set<String> SAID_IN = Set.of("in", "on", "last", "late", "early");
    private static final Set<String> WARS = DataFile.set("time/wars");
    private static final Set<String> BEGAN = DataFile.set("time/began");
    private static final Set<String> COMPARISONS = DataFile.set("time/comparisons");

    private static final Set<String> THAT = DataFile.set("time/after-wars");

    private final LocalDate published;
    private final Calendar calendar;

    private final NamedWars named;
    private final boolean remembrance;
    private final boolean isOnlyHistory;
    private final int opening;

    public Background(ConflictLexicon lexicon, LocalDate published, List<Sentence> sentences) {
        this.published = published;
        this.named = new NamedWars(lexicon);
        this.isOnlyHistory = lexicon.conflict().sides().isEmpty();
        this.calendar = new Calendar(published);
        this.opening = sentences.stream()
                .filter(s -> s.line().zone() == Zone.BODY)
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(-1);
        this.remembrance = sentences.stream().limit(5).anyMatch(Background::isRemembrance);
    }

    /// Whether the conflict has no sides: then nothing is told of it but history.
    public boolean isOnlyHistory() {
        return isOnlyHistory;
    }

    /// A story of an anniversary tells of the past, whatever its sentences say.
    private static boolean isRemembrance(Sentence s) {
        boolean remembers = Words.REMEMBRANCE.firstIn(s, 0, s.size()) != null;
        for (int i = 0; i < s.size(); i++) {
            if (remembers
                    && (LongAgo.isAgo(s, i)
                            || WARS.contains(s.low(i))
                            || s.low(i).equals("victims"))) {
                return true;
            }
        }
        return false;
    }

    /// Why the mention is background; absent where it is news.
    public @Nullable String reason(Mention m) {
        var s = m.sentence();
        if (isOnlyHistory) {
            return "nobody fights in this conflict";
        }
        if (isAnotherWar(s, m) || named.isCostOfAnother(m)) {
            return "another war";
        }
        if (isDisaster(s)) {
            return "not of the war";
        }
        if (remembrance && !isOfThisWeek(s, m)) {
            return "told in remembrance";
        }
        for (int i = 0; i < s.size(); i++) {
            if ((LongAgo.isAgo(s, i) && !NoDates.isOfWar(s, i) && !Elsewhen.isOf(s, m, i))
                    || LongAgo.is(s, i, published.getYear())) {
                return "long past";
            }
            if (LongAgo.isWar(s, i, published.getYear())) {
                return "another war";
            }
            if (s.low(i).equals("last")
                    && s.low(i + 1).equals("year")
                    && !isSince(s, i)
                    && !isCompared(s, i)
                    && !Elsewhen.isOf(s, m, i)) {
                return "long past";
            }
            var dated = calendar.at(s, i);
            if (dated != null) {
                if (!dated.weekday()
                        && !NoDates.has(s, dated)
                        && isOld(dated.moment())
                        && !isNews(s, dated.moment())
                        && (!isSince(s, dated.from()) || isWhen(s, dated.to()) || isEndOfSpan(s, dated))
                        && (!isRange(s, dated.from()) || isEndOfYears(s, dated))
                        && !isInAside(s, m, dated.from())
                        && !isOfWhom(s, m, dated.from())
                        && !Elsewhen.isOf(s, m, dated.from())
                        && !isOnWeekday(s, m)
                        && !isSaid(s, dated)) {
                    return "a closed event of " + dated.moment().text();
                }
                i = dated.to() - 1;
            }
        }
        return null;
    }

    /// "Of the 40 people seized in 2029, nine remain captive": how the whole came about, and not the rest.
    private static boolean isOfWhom(Sentence s, Mention m, int dated) {
        for (int i = dated; s.low(0).equals("of") && i < m.start(); i++) {
            if (s.at(i).isComma() && !Character.isDigit(s.low(i + 1).charAt(0))) {
                return true;
            }
        }
        return s.low(0).equals("of") && m.start() > dated + 1;
    }

    /// "said in December that 900 had died": when it was said, within a year.
    private boolean isSaid(Sentence s, Calendar.Dated dated) {
        int p = dated.from() - 1;
        while (p > 0 && SAID_IN.contains(s.low(p))) {
            p--;
        }
        var before = Words.REPORTING.at(s, p);
        boolean after = Words.REPORTING.at(s, dated.to()) != null || CITED.contains(s.low(dated.to()));
        boolean said = (before != null && s.low(dated.to()).equals("that"))
                || (after
                        && (s.low(dated.from() - 1).equals("last")
                                || s.low(dated.from()).equals("last")));
        return said && !isOlder(dated.moment(), YEAR);
    }

    private static boolean isDisaster(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean assault = s.low(i).equals("storm") && s.low(i + 1).equals("the");
            boolean accident = s.low(i).startsWith("accident") && VEHICLES.contains(s.low(i - 1));
            if (accident || (Words.DISEASES.contains(s.low(i)) && !assault)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the harm itself is dated to these days: "were killed on Tuesday".
    private boolean isOfThisWeek(Sentence s, Mention m) {
        int to = Math.max(m.link().to(), m.counted().end());
        var dated = calendar.firstIn(s, Math.min(to, m.link().to()), to + 7);
        return dated != null && dated.weekday();
    }

    /// "killed on Tuesday when gunmen stormed a camp set up in 2029", "was hit on Monday, killing nine".
    private boolean isOnWeekday(Sentence s, Mention m) {
        int from = Math.max(m.link().to(), m.counted().end());
        boolean result = s.low(m.link().at()).endsWith("ing")
                && s.at(Math.max(0, m.link().at() - 1)).isComma();
        return firstIsWeekday(s, from, from + NEAR)
                || (result
                        && firstIsWeekday(
                                s, Math.max(0, m.link().at() - NEAR), m.link().at() - 1));
    }

    /// Whether the first date in there, before anybody speaks, is one of these days.
    private boolean firstIsWeekday(Sentence s, int from, int to) {
        for (int i = from; i < Math.min(to, s.size()) && s.at(i).isWord() && Words.REPORTING.at(s, i) == null; i++) {
            var dated = calendar.at(s, i);
            if (dated != null) {
                return dated.weekday();
            }
        }
        return false;
    }

    /// What a story opens with is its news, however late somebody tells of it.
    private boolean isNews(Sentence s, Moment moment) {
        return s.index() == opening
                && !(moment instanceof Moment.InYear)
                && !s.hasAny(BEGAN, 0, s.size())
                && Words.REPORTING.firstIn(s, 0, s.size()) != null
                && !moment.text().isEmpty()
                && moment.text().startsWith(String.valueOf(published.getYear()));
    }

    private boolean isOld(Moment moment) {
        return switch (moment) {
            case Moment.InYear year -> year.year().getValue() < published.getYear();
            case Moment.InMonth ignored -> isOlder(moment, RECENT_DAYS);
            case Moment.OnDay ignored -> isOlder(moment, RECENT_DAYS);
            case Moment.At ignored -> false;
        };
    }

    private boolean isOlder(Moment moment, int days) {
        return switch (moment) {
            case Moment.InYear year -> year.year().atDay(1).isBefore(published.minusDays(days));
            case Moment.InMonth month -> month.month().atEndOfMonth().isBefore(published.minusDays(days));
            case Moment.OnDay day -> day.date().isBefore(published.minusDays(days));
            case Moment.At ignored -> false;
        };
    }

    /// "a rise of a fifth on the same month last year"
    private static boolean isCompared(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - 8); p--) {
            if (COMPARISONS.contains(s.low(p))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSince(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - 6); p--) {
            if (BEGAN.contains(s.low(p))) {
                return true;
            }
            if (s.at(p).isComma()) {
                return false;
            }
        }
        return false;
    }

    /// "the worst since 2027, when 31 soldiers died", "since a blast in 2027 that left 40 dead"
    private static boolean isWhen(Sentence s, int i) {
        int at = s.low(i).equals(",") ? i + 1 : i;
        return s.low(at).equals("when")
                || ((s.low(at).equals("that") || s.low(at).equals("which")) && HARMED.contains(s.low(at + 1)))
                || (s.low(at).equals("in") && s.low(at + 1).equals("which"));
    }

    /// "and the group, which fell silent in March, ...": not when the harm was done.
    private static boolean isInAside(Sentence s, Mention m, int dated) {
        for (int i = dated - 1; i > m.counted().end(); i--) {
            if (s.at(i - 1).isComma()
                    && (s.low(i).equals("which")
                            || s.low(i).equals("who")
                            || s.low(i).equals("whose"))) {
                return i > m.link().to() + 2;
            }
        }
        return false;
    }

    private static boolean isRange(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - 9); p--) {
            if (s.low(p).equals("between")) {
                // "between 400 and 500 people, in 2029": a range of people, and of no years
                return Words.PEOPLE.firstIn(s, p, i) == null;
            }
        }
        return false;
    }

    /// "From 2014 to 2021": closed with its last year.
    private boolean isEndOfSpan(Sentence s, Calendar.Dated dated) {
        var first = s.low(dated.from() - 1).equals("to") ? calendar.at(s, dated.from() - 2) : null;
        return first != null && first.moment() instanceof Moment.InYear && dated.moment() instanceof Moment.InYear;
    }

    /// "between 2008 and 2011": closed with its last year.
    private static boolean isEndOfYears(Sentence s, Calendar.Dated dated) {
        return dated.moment() instanceof Moment.InYear
                && s.low(dated.from() - 1).equals("and");
    }

    /// "after the border war that took", "the civil war, in which"
    private static boolean isAnotherWar(Sentence s, Mention m) {
        int at = Math.min(m.link().at(), m.start());
        for (int i = at - 1; i >= Math.max(1, at - 7); i--) {
            if (WARS.contains(s.low(i))
                    && THAT.contains(s.low(i + 1))
                    && !s.low(i + 2).equals("has")
                    && !s.low(i + 2).equals("have")
                    && (isIndefinite(s, i)
                            || s.low(i).equals("genocide")
                            || s.low(i).equals("wars")
                            || s.low(i - 1).equals("previous")
                            || s.low(i - 1).equals("last"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndefinite(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - 4); p--) {
            if (s.low(p).equals("a") || s.low(p).equals("an") || s.low(p).equals("previous")) {
                return true;
            }
            if (s.low(p).equals("the") || !s.at(p).isWord()) {
                return false;
            }
        }
        return false;
    }
}
