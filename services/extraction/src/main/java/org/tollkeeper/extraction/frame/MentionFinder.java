package org.tollkeeper.extraction.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.Families;
import org.tollkeeper.extraction.number.NotPeople;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Ranks;
import org.tollkeeper.extraction.words.Words;

/// Stages 4 to 7 over a story: every number of people tied to a harm, and every number that is not.
public final class MentionFinder {
    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "his", "her");
    /// More mentions than any story a person wrote; what comes after is left out with a warning.
    public static final int MOST = 2_000;
    /// How many mentions back a sentence may lean.
    private static final int LEANS = 8;

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    private final Ranks ranks;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable PeopleWord lastCounted;
    private final List<Dropped> dropped = new ArrayList<>();

    public MentionFinder() {
        this(Ranks.OF_THE_LANGUAGE);
    }

    /// @param ranks those that stand before the names of soldiers
    public MentionFinder(Ranks ranks) {
        this.ranks = ranks;
    }

    /// A number that is not counted.
    public record Dropped(Sentence sentence, int from, int to, String reason) {}

    /// Those found so far; a view, as it is asked for at each sentence.
    public List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    public List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    /// The word for people of the last counted phrase read, if it has one.
    public @Nullable PeopleWord lastCounted() {
        return lastCounted;
    }

    public boolean isFull() {
        return mentions.size() + dropped.size() >= MOST;
    }

    public void read(Sentence s) {
        var clause = new Clause(s, counted(s), ranks, last());
        lastCounted = null;
        for (var counted : clause.counted()) {
            var people = counted.phrase().people();
            lastCounted = people == null || people.single() ? lastCounted : people;
        }
        HarmFrames.link(clause);
        var people = new Persons(clause.names()).find(s);
        var ids = new ArrayList<Integer>();
        int first = mentions.size();
        for (int k = 0; k < clause.counted().size(); k++) {
            ids.add(isNamedBefore(clause, k, people) ? -1 : take(clause, k, ids, first));
        }
        var given = Namings.find(clause);
        var persons = new ArrayList<>(given);
        people.stream()
                .filter(p -> given.stream().noneMatch(g -> g.from() == p.from()))
                .forEach(persons::add);
        persons.forEach(p -> mentions.add(p.mention(mentions.size(), mentions)));
    }

    /// "Ana Roe, a photographer, died", "one villager -- a 70-year-old man -- died": counted before.
    private static boolean isNamedBefore(Clause clause, int k, List<NamedPerson> people) {
        int from = clause.at(k).number().from();
        boolean aside = (clause.at(k).number().kind() == Numeral.Kind.SINGLE || isOneOfThose(clause, k))
                && from > 1
                && clause.sentence().at(from - 1).isComma();
        boolean dash = clause.at(k).number().kind() == Numeral.Kind.SINGLE
                && k > 0
                && DASHES.contains(clause.sentence().low(from - 1))
                && clause.at(k - 1).number().value() == 1
                && from - clause.at(k - 1).end() <= 2
                && DASHES.contains(clause.sentence().low(clause.at(k - 1).end()));
        return dash || (aside && people.stream().anyMatch(p -> p.to() == from - 1));
    }

    /// "Captain Ivo Lann, one of the injured, died"
    private static boolean isOneOfThose(Clause clause, int k) {
        var number = clause.at(k).number();
        var s = clause.sentence();
        return number.value() == 1
                && s.low(number.to()).equals("of")
                && s.low(number.to() + 1).equals("the");
    }

    private List<Mention> last() {
        return mentions.subList(Math.max(0, mentions.size() - LEANS), mentions.size());
    }

    private List<Counted> counted(Sentence s) {
        var kept = new ArrayList<Counted>();
        for (var number : NumberReader.read(s)) {
            if (number.kind() == Numeral.Kind.SINGLE && (isWithin(number, kept) || isMaster(s, number))) {
                continue;
            }
            var counted = new Counted(number, PhraseReader.read(s, number.to()));
            var reason =
                    isOneOfMany(s, number) ? "one of those counted" : NotPeople.reason(s, number, counted.phrase());
            if (reason == null) {
                kept.add(counted);
            } else {
                drop(s, counted, reason);
            }
        }
        return wholesFirst(s, Families.join(s, kept));
    }

    /// "One of those killed was a driver": who that one was.
    private static boolean isWithin(Numeral number, List<Counted> before) {
        return !before.isEmpty()
                && before.getLast().phrase().part()
                && before.getLast().end() > number.from();
    }

    /// "a reporter for a regional broadcaster": for whom somebody works.
    private static boolean isMaster(Sentence s, Numeral number) {
        return s.low(number.from() - 1).equals("for") && Words.PEOPLE.endingAt(s, number.from() - 1) != null;
    }

    /// "was one of nine people who died": the nine are counted.
    private static boolean isOneOfMany(Sentence s, Numeral number) {
        return isAllBut(s, number) || isOneOf(s, number) || isOneWhoSpeaks(s, number);
    }

    /// "all but one of them civilians"
    private static boolean isAllBut(Sentence s, Numeral number) {
        return s.low(number.from() - 1).equals("but")
                && s.low(number.from() - 2).equals("all");
    }

    /// "20 were missing, one of them said", "with one putting the dead at 20"
    private static boolean isOneWhoSpeaks(Sentence s, Numeral number) {
        boolean oneOfThem = number.value() == 1
                && s.low(number.to()).equals("of")
                && s.low(number.to() + 1).equals("them");
        boolean going =
                number.value() == 1 && s.low(number.to()).endsWith("ing") && Words.REPORTING.at(s, number.to()) != null;
        return going || (oneOfThem && Words.REPORTING.at(s, number.to() + 2) != null);
    }

    private static boolean isOneOf(Sentence s, Numeral number) {
        return number.value() == 1
                && number.kind() == Numeral.Kind.PLAIN
                && s.low(number.to()).equals("of")
                && (s.low(number.from() - 1).equals("was")
                        || s.low(number.from() - 1).equals("is"));
    }

    /// "two of the five": the five come first.
    private static List<Counted> wholesFirst(Sentence s, List<Counted> counted) {
        var ordered = new ArrayList<>(counted);
        for (int k = 0; k + 1 < ordered.size(); k++) {
            int of = ordered.get(k).number().to();
            boolean part = s.low(of).equals("of") && DEFINITE.contains(s.low(of + 1));
            if (part && ordered.get(k + 1).number().from() == of + 2) {
                Collections.swap(ordered, k, k + 1);
                k++;
            }
        }
        return List.copyOf(ordered);
    }

    /// Records the k-th counted phrase; its id as a mention, or -1.
    private int take(Clause clause, int k, List<Integer> ids, int first) {
        var s = clause.sentence();
        var counted = clause.at(k);
        var link = clause.link(k);
        if (link == null || (counted.number().kind() == Numeral.Kind.SINGLE && !isActed(link, s))) {
            if (counted.number().kind() != Numeral.Kind.SINGLE
                    && counted.number().kind() != Numeral.Kind.NONE) {
                drop(s, counted, "no harm is said of it");
            }
            return -1;
        }
        var reason =
                isOfWhole(clause, k, link) ? "a whole of which a part was harmed" : Realis.reason(s, counted, link);
        if (reason != null) {
            drop(s, counted, reason);
            return -1;
        }
        int id = mentions.size();
        int whole = whole(clause, k, ids, first);
        if (whole < 0 && counted.phrase().partHarm() == Harm.CAPTURED && link.harm() == Harm.CAPTURED) {
            // "Eighteen of the prisoners had been serving life terms", of those set free
            drop(s, counted, "a part of nobody told before");
            return -1;
        }
        mentions.add(new Mention(id, s, counted, link, whole, null));
        return id;
    }

    /// "37 of its 180 crew are missing": the 180 are not.
    private static boolean isOfWhole(Clause clause, int k, HarmLink link) {
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        boolean of = s.low(from - 2).equals("of") && DEFINITE.contains(s.low(from - 1));
        boolean part =
                clause.counted().stream().anyMatch(other -> other.number().to() == from - 2);
        boolean said = link.frame() == HarmLink.Frame.PREDICATE
                && link.at() > clause.at(k).end();
        boolean state = link.at() < s.size() && Words.HARM_STATES.at(s, link.at()) != null;
        return of && part && (said || (state && link.at() > clause.at(k).end()));
    }

    private static boolean isActed(HarmLink link, Sentence s) {
        return Bereavement.isAnnounced(s, link)
                || link.frame() == HarmLink.Frame.PREDICATE
                || link.frame() == HarmLink.Frame.OBJECT
                || link.frame() == HarmLink.Frame.LOST
                || link.frame() == HarmLink.Frame.PART;
    }

    private int whole(Clause clause, int k, List<Integer> ids, int first) {
        var link = clause.link(k);
        if (link == null) {
            return -1;
        }
        if (link.frame() == HarmLink.Frame.LISTED) {
            return listedUnder(clause, k, ids);
        }
        if (!PartFrame.isPart(clause, k)) {
            return -1;
        }
        var partHarm = clause.at(k).phrase().partHarm();
        if (partHarm != null && partHarm != link.harm()) {
            // "three of the injured died": they are no part of the injured any more.
            return -1;
        }
        int here = PartFrame.whole(clause, k);
        if (here >= 0) {
            return ids.get(here);
        }
        if (ToldFrame.pointsBack(clause, k)) {
            return before(link, first, ToldFrame.repeated(clause, k));
        }
        if (BreakdownFrame.isMember(clause, k)) {
            return before(link, first, BreakdownFrame.counted(clause.sentence()));
        }
        boolean relative =
                clause.sentence().low(clause.at(k).number().from() - 1).equals("whom")
                        || clause.sentence().low(clause.at(k).number().to() + 1).equals("whom");
        return !relative && ids.stream().allMatch(id -> id < 0) ? before(link, first, -1) : -1;
    }

    private static int listedUnder(Clause clause, int k, List<Integer> ids) {
        for (int i = k - 1; i >= 0; i--) {
            var link = clause.link(i);
            if (link != null && link.frame() != HarmLink.Frame.LISTED) {
                return ids.get(i);
            }
        }
        return -1;
    }

    /// The last whole of the sentences before, of the same harm if there is one.
    ///
    /// @param value of the whole, where the sentence repeats it; -1 where it does not
    private int before(HarmLink link, int first, long value) {
        @Nullable Mention any = null;
        for (int id = first - 1; id >= Math.max(0, first - 6); id--) {
            var mention = mentions.get(id);
            boolean same = value < 0 || mention.counted().number().value() == value;
            boolean several = mention.counted().number().value() != 1;
            if (!mention.isPart() && mention.person() == null && several && same) {
                if (mention.link().harm() == link.harm()) {
                    return id;
                }
                any = any == null ? mention : any;
            }
        }
        return any == null ? -1 : any.id();
    }

    private void drop(Sentence s, Counted counted, String reason) {
        dropped.add(new Dropped(
                s, counted.number().from(), Math.max(counted.number().to(), counted.end()), reason));
    }
}
