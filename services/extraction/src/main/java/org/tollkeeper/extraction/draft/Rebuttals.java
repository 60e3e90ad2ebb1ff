package org.tollkeeper.extraction.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.draft.Drafter.Denied;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Which of a story's figures a sentence denies: those of its number, else of the source it names, else those of the
/// harm and the side it speaks of, else the last figures that another gave.
final class Rebuttals {
    private static final Set<String> OBJECTS = DataFile.set("draft/denied");
    private static final Set<String> WORDS = DataFile.set("source/claim-nouns");
    private static final Set<String> BE = DataFile.set("frame/passive-auxiliaries");
    private static final int OBJECT = 7;

    private final ConflictLexicon lexicon;
    private final List<Denied> denied;
    private final List<Draft> drafts;

    Rebuttals(ConflictLexicon lexicon, List<Denied> denied, List<Draft> drafts) {
        this.lexicon = lexicon;
        this.denied = denied;
        this.drafts = drafts;
    }

    /// What a sentence denies, `said` being who speaks in it; nothing where it denies nothing.
    List<Draft> of(Sentence s, List<Said> said) {
        var figures = denied.stream()
                .filter(d -> d.mention().sentence().index() == s.index())
                .toList();
        if (!figures.isEmpty()) {
            return figures.stream().flatMap(this::numbered).toList();
        }
        var denial = Denial.last(s, s.size());
        if (denial == null) {
            return falsified(s, said);
        }
        var by = denial.by(said);
        return denial.isAside(s) || isOfFigures(s, denial)
                ? spoken(s, denial, denial.end(s, said), by == null ? null : by.speaker())
                : List.of();
    }

    /// Whoever else gave that number, anywhere in the story.
    private Stream<Draft> numbered(Denied one) {
        var value = one.mention().counted().number().value();
        var harm = one.mention().link().harm();
        return drafts.stream().filter(d -> isAnothers(d, one.by())).filter(d -> d.value() == value && isOf(d, harm));
    }

    /// "said the claim was a lie"
    private List<Draft> falsified(Sentence s, List<Said> said) {
        for (int i = 1; i < s.size(); i++) {
            if (BE.contains(s.low(i)) && Words.DENIALS.at(s, i + 1) != null) {
                int word = i - 1;
                while (word >= 0 && !WORDS.contains(s.low(word))) {
                    word--;
                }
                if (word >= Math.max(0, i - OBJECT)) {
                    var by = said.isEmpty() ? null : said.getFirst().speaker();
                    return spoken(s, new Denial(word, word, true), word, by);
                }
            }
        }
        return List.of();
    }

    private static boolean isAnothers(Draft d, @Nullable Speaker denier) {
        boolean his = denier != null
                && (d.speaker().name().equals(denier.name())
                        || d.speaker().alignment().equals(denier.alignment()));
        return !his && !d.isWithheld() && !d.speaker().publisher();
    }

    private static boolean isNear(Draft d, Sentence s) {
        return d.sentence().index() <= s.index()
                && s.line().paragraph() - d.sentence().line().paragraph() <= 1;
    }

    /// "denied the claim", "denied it had fired": not "denies targeting civilians".
    private static boolean isOfFigures(Sentence s, Denial denial) {
        for (int i = denial.from() + 1; i < Math.min(s.size(), denial.to() + OBJECT); i++) {
            if (OBJECTS.contains(s.low(i))) {
                return true;
            }
        }
        return harm(s, denial.to(), s.size()) != null;
    }

    private List<Draft> spoken(Sentence s, Denial denial, int end, @Nullable Speaker denier) {
        var near = drafts.stream()
                .filter(d -> isAnothers(d, denier) && isNear(d, s))
                .toList();
        var here = near.stream().filter(d -> d.isIn(s)).toList();
        if (!here.isEmpty()) {
            return here;
        }
        var named = lexicon.firstIn(s, denial.to(), Math.min(end, denial.to() + OBJECT));
        var side = named == null ? null : named.meaning().side();
        var ofNamed = near.stream()
                .filter(d -> d.speaker().alignment().equals(side) || isCalled(d, s, denial))
                .toList();
        if (!ofNamed.isEmpty()) {
            return ofNamed;
        }
        var harm = harm(s, denial.to(), end);
        var own = denier == null ? null : denier.side();
        Predicate<Draft> ofOwn = d -> d.victims().side().equals(own);
        return harm == null
                ? last(near, ofOwn)
                : near.stream().filter(ofOwn).filter(d -> isOf(d, harm)).toList();
    }

    /// "the hospital's report", after a hospital in Lusk has spoken.
    private static boolean isCalled(Draft d, Sentence s, Denial denial) {
        for (int i = denial.to() + 1; i < Math.min(s.size(), denial.to() + OBJECT); i++) {
            if (s.at(i).isPossessive()
                    && d.speaker().name().toLowerCase(Locale.ROOT).contains(s.low(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Harm harm(Sentence s, int from, int to) {
        var verb = Words.HARM_VERBS.firstIn(s, from, to);
        var noun = Words.HARM_NOUNS.firstIn(s, from, to);
        return verb != null
                ? verb.meaning().harm()
                : noun == null ? null : noun.meaning().harm();
    }

    private static boolean isOf(Draft d, Harm harm) {
        return d.harm() == harm || d.harm() == Harm.KILLED_OR_WOUNDED || harm == Harm.KILLED_OR_WOUNDED;
    }

    /// What "it" and "the claim" mean: the last source's figures, an enemy's of the denier's own people before others'.
    private static List<Draft> last(List<Draft> near, Predicate<Draft> ofOwn) {
        var own = near.stream().filter(ofOwn).toList();
        var enemys = own.stream().filter(d -> d.speaker().side() != null).toList();
        var of = enemys.isEmpty() ? own.isEmpty() ? near : own : enemys;
        return of.stream()
                .filter(d -> d.speaker().name().equals(of.getLast().speaker().name()))
                .toList();
    }
}
