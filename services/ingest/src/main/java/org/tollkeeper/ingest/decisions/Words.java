package org.tollkeeper.ingest.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.messaging.codec.DeskDecision.OnClaim;

/// What follows from editors' words on the claims of one story: rulings, and claims as edited. A function of the set of
/// words and of the set of claims: which came first plays no part, and more of either never takes anything back.
///
/// A word holds for each claim that is the same proposal as the one it was taken on ([Sameness]), so for every version
/// and every reading that restates it. A ruling bears the time of the word, even where the claim came later: the
/// effective set asks who ruled last, not what arrived last.
public final class Words {
    private static final Comparator<OnClaim> IN_ORDER =
            Comparator.comparing(OnClaim::at).thenComparing(OnClaim::id);

    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, List<Claim>> same = new HashMap<>();
    private final Map<String, List<Claim>> edits = new HashMap<>();
    private final SequencedMap<String, Claim> consequences = new LinkedHashMap<>();

    private Words(Collection<Claim> said) {
        said.forEach(this::add);
    }

    /// @param said everything that the story ever claimed, by whichever version and reading
    public static Words on(Collection<Claim> said, Collection<OnClaim> words) {
        var run = new Words(said);
        words.stream().sorted(IN_ORDER).forEach(run::take);
        return run;
    }

    /// What is to be published because of the words, by id.
    public SequencedMap<String, Claim> consequences() {
        return consequences;
    }

    /// The forms that editors gave the claim.
    public List<Claim> editsOf(String claim) {
        return edits.getOrDefault(claim, List.of());
    }

    private void add(Claim claim) {
        if (claims.putIfAbsent(claim.id(), claim) == null) {
            same.computeIfAbsent(Sameness.of(claim), key -> new ArrayList<>()).add(claim);
        }
    }

    private void take(OnClaim word) {
        if (word.edited() != null && word.edited().says() instanceof Assertion.OnRecord) {
            // No form of any claim. The door refuses it; one that was let in must not stop the story.
            return;
        }
        var target = claims.get(word.claim());
        if (target == null) {
            // Of a claim that is not known (yet) only the word itself can be said, and nothing where it edits.
            if (word.edited() == null) {
                rule(word, word.claim(), verdict(word), word.reason());
            }
            return;
        }
        List.copyOf(same.get(Sameness.of(target))).forEach(claim -> decide(word, target, claim));
    }

    private void decide(OnClaim word, Claim target, Claim claim) {
        var edited = word.edited() == null ? null : Edits.carried(word, target, claim);
        editsOf(claim.id()).stream()
                .filter(other -> edited == null || !other.id().equals(edited.id()))
                .forEach(other -> rule(word, other.id(), Decision.REJECT, "Decided otherwise since."));
        if (edited == null) {
            rule(word, claim.id(), verdict(word), word.reason());
            return;
        }
        publish(edited);
        rule(word, claim.id(), Decision.REJECT, replaced(edited, word.reason()));
        rule(word, edited.id(), Decision.ACCEPT, word.reason());
        edits.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(edited);
        add(edited);
    }

    private void publish(Claim claim) {
        consequences.putIfAbsent(claim.id(), claim);
    }

    private void rule(OnClaim word, String claim, Decision decision, @Nullable String reason) {
        publish(Acts.ruling(word.conflict(), claim, decision, signed(reason, word.by()), word.at()));
    }

    private static Decision verdict(OnClaim word) {
        return Acts.verdict(word.accepted());
    }

    /// What is said of a claim that gave way to its edited form: which form that is, and why the editor mended it.
    public static String replaced(Claim edited, @Nullable String reason) {
        var form = "Replaced by its edited form, claim " + edited.id() + ".";
        return reason == null || reason.isBlank() ? form : form + " " + reason;
    }

    /// Who acted is part of the reason: the claimant of an editor's act is the role.
    public static @Nullable String signed(@Nullable String reason, @Nullable String by) {
        if (by == null) {
            return reason;
        }
        return reason == null ? "by " + by : reason + " (by " + by + ")";
    }
}
