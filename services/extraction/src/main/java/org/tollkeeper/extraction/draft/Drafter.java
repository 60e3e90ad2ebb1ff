package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.source.SourceTracker;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.source.Withholding;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.time.Background;
import org.tollkeeper.extraction.time.SpanReader;
import org.tollkeeper.extraction.victim.Scene;
import org.tollkeeper.extraction.victim.VictimReader;
import org.tollkeeper.extraction.words.Words;

/// Reads a story sentence by sentence and drafts its claims; what stands earlier in the story helps to read what
/// follows.
public final class Drafter {
    /// So many others are those of the whole count, told in the sentence before.
    private static final int MANY = 300;

    private final MentionFinder finder;
    private final Antecedents antecedents = new Antecedents();
    private final Discourse story;
    private final SourceTracker tracker;
    private final VictimReader victims;
    private final SpanReader spans;
    private final Background background;
    private final WithheldFigures withheld;
    private final List<Context> contexts = new ArrayList<>();
    private final List<Denied> denied = new ArrayList<>();
    private @Nullable Speaker quoted;

    /// A mention that is background or denied, and why.
    public record Context(Mention mention, String reason) {}

    /// A figure that is denied, and by whom; nobody where the sentence names nobody.
    public record Denied(Mention mention, @Nullable Speaker by) {}

    public Drafter(
            ConflictLexicon lexicon, Ground ground, SourceTracker tracker, SpanReader spans, Background background) {
        this.finder = new MentionFinder(lexicon.ranks());
        this.story = new Discourse(lexicon);
        this.tracker = tracker;
        this.victims = new VictimReader(lexicon, ground);
        this.spans = spans;
        this.background = background;
        this.withheld = new WithheldFigures(lexicon, ground.cast(), tracker, spans);
    }

    public List<Draft> drafts() {
        return Mixtures.of(story.drafts());
    }

    public List<Context> contexts() {
        return List.copyOf(contexts);
    }

    /// The figures that the story says somebody denies.
    public List<Denied> denied() {
        return List.copyOf(denied);
    }

    public MentionFinder finder() {
        return finder;
    }

    /// Reads the next sentence; who speaks in it.
    public List<Said> read(Sentence s) {
        return read(s, null);
    }

    /// @param closing the sentence that tells who says this one, where it is told later
    public List<Said> read(Sentence s, @Nullable Sentence closing) {
        if (finder.isFull()) {
            return List.of();
        }
        quoted = closing == null ? null : tracker.closes(closing);
        var before = antecedents.isSameParagraph(s) ? tracker.last() : null;
        antecedents.enter(s);
        var said = tracker.read(s);
        int first = finder.mentions().size();
        finder.read(s);
        var mentions = finder.mentions().subList(first, finder.mentions().size());
        for (var mention : mentions) {
            if (!isSpeaker(mention, said)) {
                take(mention, mentions, said, before);
            }
        }
        for (var one : background.isOnlyHistory() ? List.<Withholding>of() : Withholding.find(s)) {
            if (one.isOfBoth(s)) {
                withheld.ofBoth(s, one, story).forEach(story::add);
                continue;
            }
            var draft = withheld.of(s, one, said, story);
            if (draft != null) {
                story.add(draft);
            }
        }
        antecedents.leave(s, finder.lastCounted());
        story.leave(s);
        return said;
    }

    private void take(Mention m, List<Mention> inSentence, List<Said> said, @Nullable Speaker before) {
        var reason = background.reason(m);
        var denial = Denials.of(m, said);
        if (reason != null) {
            contexts.add(new Context(m, "CONTEXT: " + reason));
            return;
        }
        if (denial == Denials.Reading.DENIED || denial == Denials.Reading.ANOTHERS) {
            deny(m, Denials.denier(m, said));
        }
        if (denial != Denials.Reading.DENIED) {
            draft(m, inSentence, said, before);
        }
    }

    private void deny(Mention m, @Nullable Said by) {
        var reason = "DENIAL: denied or not confirmed"
                + (by == null ? "" : " by " + by.speaker().name());
        contexts.add(new Context(m, reason));
        denied.add(new Denied(m, by == null ? null : by.speaker()));
    }

    private void draft(Mention m, List<Mention> inSentence, List<Said> said, @Nullable Speaker before) {
        var whole = whole(m);
        var speaker = speaker(m, whole, said, before);
        var sibling = sibling(m, speaker);
        var beside = sibling != null && sibling.isIn(m.sentence()) ? sibling : null;
        var scene = scene(m, speaker, said, sibling, whole);
        var who = victims.of(m, scene);
        var span = spans.of(
                m,
                whole == null ? null : whole.span(),
                beside != null ? beside.span() : isFurther(m) && sibling != null ? sibling.span() : null,
                inSentence);
        var name = m.person();
        if (name != null && whole != null && names(whole)) {
            story.name(whole, name, who);
            return;
        }
        var words = EvidenceRange.of(m);
        story.add(
                m,
                new Draft(
                        story.size(),
                        m.sentence(),
                        words.from(),
                        words.to(),
                        m.start(),
                        speaker,
                        who,
                        m.link().harm(),
                        m.counted().number().quantity(),
                        span,
                        person(m),
                        whole == null ? -1 : whole.id(),
                        Verification.ASSERTED,
                        Inferences.of(m, scene, who, span, whole)));
    }

    /// "One of the wounded later died": of whom those wounded were, else the figure before.
    private @Nullable Draft sibling(Mention m, Speaker speaker) {
        var whole = story.whole(m);
        if (whole != null && antecedents.areOthersThan(whole, m)) {
            return null;
        }
        var harm = m.counted().phrase().partHarm();
        var hurt = harm == null || harm == m.link().harm() ? null : story.lastWhole(m.sentence(), harm);
        return hurt != null && hurt.harm() == harm ? hurt : story.sibling(m, speaker);
    }

    /// What a mention is a part of: by its words, unless they mean others, or by the list that it stands in.
    private @Nullable Draft whole(Mention m) {
        var whole = story.whole(m);
        boolean others = whole != null && antecedents.areOthersThan(whole, m);
        var told = whole == null ? story.toldOf(m) : null;
        if (told != null) {
            return told;
        }
        return m.isPart() && !others ? whole : story.listing(m);
    }

    private Speaker speaker(Mention m, @Nullable Draft whole, List<Said> said, @Nullable Speaker before) {
        if (Denials.of(m, said) == Denials.Reading.BY_THE_WAY) {
            return tracker.publisher();
        }
        if (said.isEmpty() && quoted != null) {
            return quoted;
        }
        var last = tracker.last();
        if (said.isEmpty() && last != null && isLabelled(m)) {
            return last;
        }
        if (said.isEmpty() && whole != null && m.isPart() && before == null) {
            return whole.speaker();
        }
        boolean goesOn = m.sentence().low(0).equals("of")
                || m.sentence().low(1).equals("further")
                || m.isPart()
                || m.counted().phrase().others()
                || m.sentence().low(m.start() - 1).equals("another")
                || m.counted().number().kind() == Numeral.Kind.SINGLE;
        return tracker.speakerAt(m.sentence(), said, before, goesOn, m.start());
    }

    /// "Dead: seven traders and a policeman": a line of the list that whoever spoke before gives.
    private static boolean isLabelled(Mention m) {
        return m.sentence().low(1).equals(":") && m.link().at() == 0;
    }

    private Scene scene(Mention m, Speaker speaker, List<Said> said, @Nullable Draft sibling, @Nullable Draft whole) {
        boolean here = sibling != null && Discourse.paragraphsBetween(sibling, m.sentence()) == 0;
        return new Scene(
                speaker,
                said,
                sibling == null ? null : story.victimsOf(sibling, m),
                sibling != null && sibling.isIn(m.sentence()),
                whole == null ? null : whole.victims(),
                story.soldiers(),
                story.people(),
                (here && !Antecedents.isAfterPeople(m)) || m.counted().phrase().partHarm() != null
                        ? null
                        : antecedents.of(m, said));
    }

    /// The name, or for an officer without one the description: "an airborne battalion commander".
    private static @Nullable String person(Mention m) {
        var s = m.sentence();
        int end = m.counted().phrase().to();
        var people = m.counted().phrase().people();
        boolean officer = m.counted().number().kind() == Numeral.Kind.SINGLE
                && (people == null || people.category() != Category.CIVILIAN)
                && m.person() == null
                && end > m.start() + 1
                && Words.TITLES.contains(s.low(end - 1));
        return officer ? s.text(m.start() + 1, end) : m.person();
    }

    /// "The soldier was identified as X" names the one counted before.
    private static boolean names(Draft whole) {
        var person = whole.person();
        return whole.value() == 1 && (person == null || isDescription(person));
    }

    /// "senior commander", and no name
    private static boolean isDescription(String person) {
        return Words.TITLES.contains(person.substring(person.lastIndexOf(' ') + 1));
    }

    /// "Dorsa, which has admitted the deaths of nine soldiers, said": what is told of who speaks is told of others.
    private static boolean isInAside(Mention m, int from) {
        var s = m.sentence();
        for (int i = from + 1; i < m.start(); i++) {
            if (s.at(i - 1).isComma() && s.low(i).equals("which")) {
                return true;
            }
        }
        return false;
    }

    /// "A further 800 have been wounded": counted with those of the sentence before
    private static boolean isFurther(Mention m) {
        boolean others = m.counted().phrase().others() && m.counted().number().value() >= MANY;
        return others || m.sentence().low(m.start() - 1).equals("further");
    }

    /// "a rebel commander said": who speaks was not harmed.
    private static boolean isSpeaker(Mention m, List<Said> said) {
        return said.stream()
                .anyMatch(one -> m.counted().number().kind() == Numeral.Kind.SINGLE
                        ? one.saying().from() <= m.start() + 1
                                && m.start() < one.saying().to()
                        : one.saying().from() <= m.start()
                                && m.counted().end() <= one.saying().to()
                                && !isInAside(m, one.saying().from()));
    }
}
