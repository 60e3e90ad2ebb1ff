package org.tollkeeper.extraction.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.Extraction.Suppressed;
import org.tollkeeper.extraction.model.Model.Candidate;
import org.tollkeeper.extraction.number.NotPeople;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.SentenceSplitter;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.text.Zoner;
import org.tollkeeper.wire.Story;

/// Lets through what can be proved from the story: the evidence stands in one of its sentences, word for word, and
/// holds the number; the claimant is named in it; the words are the vocabulary's; and the rules on notices (2), on what
/// is not people
/// (5), on what did not happen (7), on background (12), on repeats (13) and on arithmetic (14) have no objection. How
/// the number is to be read (exact, at least, about) is what the rules read, whatever the model says.
final class Guard {
    private static final int LONGEST_NAME = 100;

    private final Story story;
    private final Extraction rules;
    private final List<Sentence> sentences;
    private final Set<String> sides;

    Guard(Story story, Conflict conflict, Extraction rules) {
        this.story = story;
        this.rules = rules;
        this.sentences = SentenceSplitter.split(Zoner.lines(story));
        this.sides = conflict.sides().stream().map(s -> s.id()).collect(Collectors.toSet());
    }

    sealed interface Verdict {
        /// @param start of the evidence in the story's body
        record Proved(Quantity quantity, Cell cell, int start) implements Verdict {}

        record Refused(String why) implements Verdict {}
    }

    Verdict judge(Candidate candidate) {
        var category = oneOf(Category.class, candidate.category());
        var harm = oneOf(Harm.class, candidate.harm());
        if (category == null || harm == null || !isSide(candidate.side())) {
            return new Verdict.Refused("it names a side, a category or a harm that there is not");
        }
        int start = story.body().indexOf(candidate.evidence());
        if (candidate.evidence().isBlank() || start < 0) {
            return new Verdict.Refused("the evidence is not in the story");
        }
        if (!isNamed(candidate.claimant())) {
            return new Verdict.Refused("the claimant is not named in the story");
        }
        var cell = new Cell(candidate.side(), category, harm);
        return judge(candidate, start, cell);
    }

    /// The outlet itself, or whole words of the story, no more of them than a name has.
    private boolean isNamed(String claimant) {
        if (claimant.equals(story.publisher())) {
            return true;
        }
        boolean name = !claimant.isBlank() && claimant.length() <= LONGEST_NAME;
        return name
                && Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(claimant) + "(?![\\p{L}\\d])")
                        .matcher(story.body())
                        .find();
    }

    private Verdict judge(Candidate candidate, int start, Cell cell) {
        var held = numeral(candidate, start);
        if (held == null) {
            return new Verdict.Refused("the evidence does not hold the number, or not as one of people");
        }
        var objection = objection(held, cell, candidate.value());
        return objection == null
                ? new Verdict.Proved(held.numeral.quantity(), cell, start)
                : new Verdict.Refused("the rules object: " + objection);
    }

    /// @param start of the number in the story's body
    private record Held(Numeral numeral, int start, int end) {}

    /// Rule 5 included: a number of tanks is none of people. Only the story's own sentences count: rule 2. Evidence
    /// that
    /// reaches over several of them proves nothing of any.
    private @Nullable Held numeral(Candidate candidate, int start) {
        int end = start + candidate.evidence().length();
        for (var s : sentences) {
            var line = s.line().start();
            if (line == null || s.line().zone() != Zone.BODY || s.size() == 0) {
                continue;
            }
            if (start < line + s.at(0).start()
                    || end > line + s.at(s.size() - 1).end()) {
                continue;
            }
            for (var number : NumberReader.read(s)) {
                int from = line + s.at(number.from()).start();
                int to = line + s.at(number.to() - 1).end();
                if (from >= start && to <= end && isPeople(s, number, candidate.value())) {
                    return new Held(number, from, to);
                }
            }
        }
        return null;
    }

    private static boolean isPeople(Sentence s, Numeral number, long value) {
        return number.kind() == Numeral.Kind.PLAIN
                && number.value() == value
                && NotPeople.reason(s, number, PhraseReader.read(s, number.to())) == null;
    }

    /// What the rules have against a number there; that no frame of theirs ties it to a harm is no objection.
    private @Nullable String objection(Held held, Cell cell, long value) {
        for (var suppressed : rules.suppressed()) {
            if (overlaps(suppressed, held) && !suppressed.reason().equals("no harm is said of it")) {
                return suppressed.reason();
            }
        }
        boolean takenBack = rules.retracted().stream().anyMatch(claim -> isFigure(claim, cell.harm(), value));
        if (takenBack) {
            return "a notice takes the figure back";
        }
        boolean read =
                rules.claims().stream().anyMatch(claim -> isFigure(claim, cell.harm(), value) || stands(claim, held));
        return read ? "they read it themselves" : null;
    }

    private static boolean overlaps(Suppressed suppressed, Held held) {
        var start = suppressed.evidence().start();
        var end = suppressed.evidence().end();
        return start != null && end != null && start < held.end && held.start < end;
    }

    private static boolean stands(Claim claim, Held held) {
        var evidence = claim.evidence();
        return evidence != null
                && evidence.start() != null
                && evidence.end() != null
                && evidence.start() <= held.start
                && held.end <= evidence.end();
    }

    private static boolean isFigure(Claim claim, Harm harm, long value) {
        return switch (claim.says()) {
            case Assertion.Count count ->
                count.cell().harm() == harm && count.quantity().stated() == value;
            case Assertion.Sum sum ->
                sum.parts().getFirst().harm() == harm && sum.quantity().stated() == value;
            default -> false;
        };
    }

    private boolean isSide(String side) {
        return sides.contains(side) || side.equals(Cell.UNALIGNED) || side.equals(Cell.UNATTRIBUTED);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(symbol -> symbol.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
