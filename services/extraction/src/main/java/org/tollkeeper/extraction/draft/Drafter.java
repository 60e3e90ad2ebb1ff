package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.source.SourceTracker;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.source.Withholding;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.time.Background;
import org.tollkeeper.extraction.time.Span;
import org.tollkeeper.extraction.time.SpanReader;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.Scene;
import org.tollkeeper.extraction.victim.VictimReader;
import org.tollkeeper.extraction.victim.Victims;
import org.tollkeeper.extraction.words.PeopleWord;
import org.tollkeeper.extraction.words.Words;

/// Reads a story sentence by sentence and drafts its claims; what stands earlier in the story helps to read what
/// follows.
public final class Drafter {
    private final MentionFinder finder = new MentionFinder();
    private final ConflictLexicon lexicon;
    private final Cast cast;
    private final SourceTracker tracker;
    private final VictimReader victims;
    private final SpanReader spans;
    private final Background background;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private final Map<Integer, Draft> byMention = new HashMap<>();
    private @Nullable String soldiers;
    private @Nullable String people;
    private @Nullable PeopleWord antecedent;
    private int paragraph = Integer.MIN_VALUE;

    /// A mention that is background, and why.
    public record Context(Mention mention, String reason) {}

    public Drafter(
            ConflictLexicon lexicon, Ground ground, SourceTracker tracker, SpanReader spans, Background background) {
        this.lexicon = lexicon;
        this.cast = ground.cast();
        this.tracker = tracker;
        this.victims = new VictimReader(lexicon, ground);
        this.spans = spans;
        this.background = background;
    }

    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    public List<Context> contexts() {
        return List.copyOf(contexts);
    }

    public MentionFinder finder() {
        return finder;
    }

    /// Reads the next sentence; who speaks in it.
    public List<Said> read(Sentence s) {
        if (finder.isFull()) {
            return List.of();
        }
        var before = sameParagraph(s) ? tracker.last() : null;
        antecedent = sameParagraph(s) ? antecedent : null;
        var said = tracker.read(s);
        int first = finder.mentions().size();
        finder.read(s);
        var mentions = finder.mentions().subList(first, finder.mentions().size());
        for (var mention : mentions) {
            if (isSpeaker(mention, said)) {
                continue;
            }
            var reason = background.reason(mention);
            if (reason == null) {
                draft(mention, mentions, said, before);
            } else {
                contexts.add(new Context(mention, reason));
            }
        }
        for (var withheld : Withholding.find(s)) {
            withhold(s, withheld, said);
        }
        antecedent = finder.lastCounted() != null ? finder.lastCounted() : firstPeople(s, antecedent);
        paragraph = s.line().paragraph();
        return said;
    }

    private static @Nullable PeopleWord firstPeople(Sentence s, @Nullable PeopleWord otherwise) {
        for (var hit = Words.PEOPLE.firstIn(s, 0, s.size());
                hit != null;
                hit = Words.PEOPLE.firstIn(s, hit.to(), s.size())) {
            if (!hit.meaning().single()) {
                return hit.meaning();
            }
        }
        return otherwise;
    }

    private boolean sameParagraph(Sentence s) {
        return paragraph == s.line().paragraph();
    }

    private void draft(Mention m, List<Mention> inSentence, List<Said> said, @Nullable Speaker before) {
        var whole = m.isPart() && !meansOthers(m) ? byMention.get(m.whole()) : placed(m);
        var phrase = m.counted().phrase();
        boolean goesOn = m.sentence().low(0).equals("of")
                || m.sentence().low(1).equals("further")
                || m.isPart()
                || phrase.others()
                || m.counted().number().kind() == Numeral.Kind.SINGLE;
        var speaker = said.isEmpty() && whole != null && m.isPart() && before == null
                ? whole.speaker()
                : tracker.speakerAt(m.sentence(), said, before, goesOn, m.start());
        var sibling = sameSpeaker(sibling(m), speaker, m);
        boolean inSentenceToo = sibling != null && sibling.isIn(m.sentence());
        var scene = new Scene(
                speaker,
                said,
                sibling == null ? null : sibling.victims(),
                inSentenceToo,
                whole == null ? null : whole.victims(),
                soldiers,
                people,
                isHere(sibling, m) && !isAfterPeople(m) ? null : antecedent(m, said));
        var who = victims.of(m, scene);
        var span = spans.of(
                m,
                whole == null ? null : whole.span(),
                inSentenceToo && sibling != null ? sibling.span() : null,
                inSentence);
        var draft = new Draft(
                drafts.size(),
                m.sentence(),
                evidenceFrom(m),
                evidenceTo(m),
                m.start(),
                speaker,
                who,
                m.link().harm(),
                m.counted().number().quantity(),
                span,
                person(m),
                whole == null ? -1 : whole.id(),
                Verification.ASSERTED,
                new Draft.Explicit(
                        !VictimReader.says(m) && scene.lends(),
                        isLoose(m),
                        isOfEvent(m, span, who, whole),
                        isAcross(m, whole, who, inSentenceToo)));
        if (names(m, whole)) {
            return;
        }
        drafts.add(draft);
        byMention.put(m.id(), draft);
        if ((who.category() == Category.MILITARY || who.category() == Category.POLICE)
                && who.isKnownSide()
                && !who.side().equals(Victims.BOTH)) {
            soldiers = who.side();
        }
        if (who.category() != Category.MILITARY && lexicon.isTerritorial(who.side())) {
            people = who.side();
        }
    }

    /// The name, or for an officer without one the description: "an airborne battalion commander".
    private static @Nullable String person(Mention m) {
        var s = m.sentence();
        int end = m.counted().phrase().to();
        boolean officer = m.counted().number().kind() == Numeral.Kind.SINGLE
                && m.person() == null
                && end > m.start() + 1
                && Words.TITLES.contains(s.low(end - 1));
        return officer ? s.text(m.start() + 1, end) : m.person();
    }

    /// "The soldier was identified as X" names the one counted before.
    private boolean names(Mention m, @Nullable Draft whole) {
        var name = m.person();
        if (name == null || whole == null || whole.value() != 1 || whole.person() != null) {
            return false;
        }
        drafts.replaceAll(d -> d.id() == whole.id() ? d.withPerson(name) : d);
        return true;
    }

    /// "a rebel commander said": who speaks was not harmed.
    private static boolean isSpeaker(Mention m, List<Said> said) {
        return said.stream()
                .anyMatch(one -> m.counted().number().kind() == Numeral.Kind.SINGLE
                        ? one.saying().from() <= m.start() + 1
                                && m.start() < one.saying().to()
                        : one.saying().from() <= m.start()
                                && m.counted().end() <= one.saying().to());
    }

    private static boolean isAcross(Mention m, @Nullable Draft whole, Victims who, boolean inSentence) {
        return whole != null ? !whole.isIn(m.sentence()) : who.by() == By.BESIDE && !inSentence;
    }

    /// A running total that does not say of what: of an attack, as likely as of the war.
    private static boolean isOfEvent(Mention m, Span span, Victims who, @Nullable Draft whole) {
        if (whole != null) {
            return whole.explicit().ofEvent();
        }
        boolean toll = span.total() && m.link().frame() == HarmLink.Frame.TOLL;
        boolean war = who.category() == Category.MILITARY || who.side().equals(Victims.BOTH) || span.from() != null;
        return toll && (SpanReader.isOfEvent(m) || !war);
    }

    private static boolean isLoose(Mention m) {
        return m.counted().phrase().head() == NounPhrase.Head.UNKNOWN
                || m.link().frame() == HarmLink.Frame.ADJECTIVE
                || m.link().frame() == HarmLink.Frame.LISTED;
    }

    /// The draft before in the same paragraph that is no part of another.
    private @Nullable Draft sibling(Mention m) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 8); i--) {
            var draft = drafts.get(i);
            boolean near =
                    m.sentence().line().paragraph() - draft.sentence().line().paragraph() <= reach(m);
            if (!near) {
                return null;
            }
            if (!draft.isPart() && !draft.isWithheld()) {
                return draft;
            }
        }
        return null;
    }

    /// The last word for several people before the mention, in its sentence or else in the one before.
    private @Nullable PeopleWord antecedent(Mention m, List<Said> said) {
        var hit = Words.PEOPLE.lastIn(m.sentence(), 0, m.start());
        boolean speaks = hit != null
                && said.stream()
                        .anyMatch(one -> one.saying().from() <= hit.from()
                                && hit.from() < one.saying().to());
        boolean opens = m.start() <= 1;
        return hit != null && !hit.meaning().single() && !speaks ? hit.meaning() : opens ? antecedent : null;
    }

    /// "had hit a column of fighters, killing 20": those just spoken of, not those of the sentence before.
    private static boolean isAfterPeople(Mention m) {
        var hit = Words.PEOPLE.lastIn(m.sentence(), Math.max(0, m.start() - 5), m.start());
        return hit != null && !hit.meaning().single() && m.link().frame() == HarmLink.Frame.OBJECT;
    }

    /// Who else is quoted speaks of other people, unless "others" says that they are the same.
    private static @Nullable Draft sameSpeaker(@Nullable Draft sibling, Speaker speaker, Mention m) {
        boolean other = sibling != null
                && m.counted().phrase().noun() != null
                && speaker.side() != null
                && !sibling.speaker().name().equals(speaker.name());
        return other ? null : sibling;
    }

    /// "soldiers sent to the scene, four of whom died", "villagers fled; five of them drowned": a pronoun means the
    /// people
    /// named last, and not those counted before them.
    private boolean meansOthers(Mention m) {
        var s = m.sentence();
        var pronoun = s.low(m.counted().number().to() + 1);
        var whole = byMention.get(m.whole());
        if (whole == null || !m.counted().phrase().part() || !(pronoun.equals("whom") || pronoun.equals("them"))) {
            return false;
        }
        if (whole.isIn(s)) {
            var named = Words.PEOPLE.lastIn(s, whole.to(), m.start());
            return pronoun.equals("whom")
                    && named != null
                    && !named.meaning().single()
                    && named.from() > whole.at() + 4;
        }
        boolean far = whole.sentence().line().paragraph() != s.line().paragraph();
        return antecedent != null && (far || whole.sentence().index() < s.index() - 1);
    }

    /// A line of its own for a place ("Lutsk: one dead") is a part of the first figure of the story that can hold it.
    private @Nullable Draft placed(Mention m) {
        if (!Repeats.isListed(m.sentence()) && !m.sentence().low(m.start() - 1).equals("remaining")) {
            return null;
        }
        long value = m.counted().number().value();
        return drafts.stream()
                .limit(20)
                .filter(d -> d.harm() == m.link().harm() && !d.isPart() && d.value() > value)
                .filter(d -> !Repeats.isListed(d.sentence()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isHere(@Nullable Draft draft, Mention m) {
        return draft != null
                && draft.sentence().line().paragraph() == m.sentence().line().paragraph();
    }

    /// How many paragraphs back a mention may lean: one that names nobody leans further.
    private static int reach(Mention m) {
        boolean leans = m.counted().phrase().others()
                || m.counted().phrase().people() == null
                || m.person() != null
                || m.counted().phrase().people().category() == Category.ALL;
        return leans ? 1 : 0;
    }

    private static int evidenceFrom(Mention m) {
        int at = m.link().at();
        boolean near = m.start() - at < 24 && at < m.start() && m.link().frame() != HarmLink.Frame.PART;
        return near && m.link().frame() != HarmLink.Frame.LISTED ? tollStart(m, at) : m.start();
    }

    /// The words of a toll begin with the count, not with the sentence.
    private static int tollStart(Mention m, int at) {
        return m.link().frame() == HarmLink.Frame.TOLL ? Math.max(at, m.start() - 10) : at;
    }

    private static int evidenceTo(Mention m) {
        int end = m.counted().end();
        boolean own = m.link().frame() != HarmLink.Frame.PART && m.link().frame() != HarmLink.Frame.LISTED;
        int to = own ? Math.max(end, m.link().to()) : end;
        return Math.min(m.sentence().size(), Math.max(to, m.start() + 1));
    }

    private void withhold(Sentence s, Withholding withheld, List<Said> said) {
        var speaker = tracker.of(withheld, s, said);
        if (speaker == null || speaker.publisher()) {
            return;
        }
        var last = drafts.reversed().stream()
                .filter(d -> !d.isPart() && !d.isWithheld())
                .findFirst()
                .orElse(null);
        boolean near =
                last != null && s.line().paragraph() - last.sentence().line().paragraph() <= 1;
        var harm =
                withheld.harm() != null ? withheld.harm() : near && last != null ? last.harm() : Harm.KILLED_OR_WOUNDED;
        boolean total = withheld.own() || onset(s);
        drafts.add(new Draft(
                drafts.size(),
                s,
                withheld.from(),
                withheld.to(),
                withheld.from(),
                speaker,
                new WithheldVictims(lexicon, cast).of(s, withheld, speaker, near ? last : null),
                harm,
                null,
                new Span(total, total ? spans.onset() : null, null),
                null,
                -1,
                Verification.ASSERTED,
                new Draft.Explicit(withheld.harm() == null, false, false, false)));
    }

    private static boolean onset(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.low(i).equals("since")) {
                return true;
            }
        }
        return false;
    }
}
