package org.tollkeeper.ingest.topology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.decisions.Words;
import org.tollkeeper.messaging.codec.DeskDecision.OnClaim;

/// What follows from the words on a story's claims and from its history together: what [Words] says, and that the
/// edited form of a claim goes and comes back with the claim itself. A function of sets, which only ever grows.
final class Consequences {
    private Consequences() {}

    /// By id.
    static SequencedMap<String, Claim> of(History history, Collection<Claim> said, Collection<OnClaim> words) {
        if (words.isEmpty()) {
            return new LinkedHashMap<>();
        }
        var decided = Words.on(said, words);
        var all = new LinkedHashMap<>(decided.consequences());
        for (var withdrawal : history.withdrawals()) {
            for (var follow : following(withdrawal, history, decided)) {
                var claim = follow.claim(history.reason(follow.by()));
                all.putIfAbsent(claim.id(), claim);
            }
        }
        return all;
    }

    /// The withdrawals of a claim's edited forms, and of these withdrawals where the claim's own was withdrawn.
    private static List<Withdrawal> following(Withdrawal withdrawal, History history, Words decided) {
        if (!(withdrawal.target() instanceof Target.OfClaim(var id))) {
            return List.of();
        }
        var ofEdits = edits(withdrawal, id, decided);
        var restored = history.withdrawals().stream()
                .filter(first ->
                        first.target() instanceof Target.OfClaim && first.id().equals(id))
                .flatMap(first -> edits(first, ((Target.OfClaim) first.target()).id(), decided).stream())
                .map(first -> new Withdrawal(withdrawal.by(), withdrawal.conflict(), new Target.OfClaim(first.id())))
                .toList();
        return ofEdits.isEmpty() ? restored : ofEdits;
    }

    private static List<Withdrawal> edits(Withdrawal of, String claim, Words decided) {
        return decided.editsOf(claim).stream()
                .map(edited -> new Withdrawal(of.by(), of.conflict(), new Target.OfClaim(edited.id())))
                .toList();
    }
}
