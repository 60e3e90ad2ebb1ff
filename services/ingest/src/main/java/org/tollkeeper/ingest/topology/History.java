package org.tollkeeper.ingest.topology;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.stories.Known;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.wire.Story;

/// The versions of one story that were received, in that order.
///
/// What they withdraw is worked out from all of them together, so it is the same for every order of arrival: a version
/// withdraws those before it from each conflict these touched, a kill its own too, and of two contents with the same
/// place the one received later withdraws what the other alone said. A version that is withheld or embargoed and has no
/// text withdraws nothing: what was said before it is held.
@JsonIgnoreProperties(ignoreUnknown = true)
record History(List<Version> versions) {

    static final History NONE = new History(List.of());

    History {
        versions = List.copyOf(versions);
    }

    /// What a further version adds: the history with it, and all that is published because of it.
    record Step(History after, List<Claim> published) {}

    /// Takes one version in; one that came before changes nothing.
    Step take(Story story, List<Claim> claims) {
        return take(Version.of(story, claims), claims);
    }

    /// Takes a new reading of a version in: a content beside the others of that version, known since it was decided on.
    Step take(DeskDecision.Reread reread) {
        return take(Version.of(reread), reread.claims());
    }

    private Step take(Version version, List<Claim> claims) {
        if (has(version)) {
            return new Step(this, List.of());
        }
        var after = with(version);
        var published = new ArrayList<>(claims);
        withdrawalsOf(version).forEach(w -> published.add(w.claim(after.reason(w.by()))));
        return new Step(after, published);
    }

    /// What is to be told of a version to whoever sends it: a kill before anything else, else the last one that acts on
    /// it.
    Known known(Story story) {
        var sent = Version.of(story, List.of());
        return new Known(
                has(sent),
                versions.stream()
                        .filter(other -> !other.isAgain(sent) && other.speaksOf(sent))
                        .reduce(History::weightier)
                        .map(later -> new Known.Later(later.ref().version(), later.action()))
                        .orElse(null));
    }

    private static Version weightier(Version one, Version other) {
        if (one.isKill() != other.isKill()) {
            return one.isKill() ? one : other;
        }
        return one.isBefore(other) ? other : one;
    }

    boolean isNothingButKills() {
        return !versions.isEmpty() && versions.stream().allMatch(Version::isKill);
    }

    private boolean has(Version version) {
        return versions.stream().anyMatch(version::isAgain);
    }

    private History with(Version version) {
        var more = new ArrayList<>(versions);
        more.add(version);
        return new History(more);
    }

    /// What is to be withdrawn once `version` is received too, beyond what was before.
    private List<Withdrawal> withdrawalsOf(Version version) {
        var before = withdrawals();
        return with(version).withdrawals().stream()
                .filter(withdrawal -> !before.contains(withdrawal))
                .toList();
    }

    Set<Withdrawal> withdrawals() {
        var all = new LinkedHashSet<Withdrawal>();
        for (var newer : versions) {
            for (var older : versions) {
                if (newer.speaksOf(older)) {
                    older.conflicts().forEach(c -> all.add(new Withdrawal(newer, c, new Target.OfStory(newer.ref()))));
                }
                if (!newer.silent() && older.isBeside(newer) && older.isReceivedBefore(newer)) {
                    all.addAll(whatItAloneSaid(older, newer));
                }
            }
        }
        restorations(all).forEach(all::add);
        return all;
    }

    /// What a content says that one received before it had withdrawn counts again: the withdrawal is withdrawn. Of all
    /// pairs, so that a content which comes late adds to what was published and takes nothing back.
    private List<Withdrawal> restorations(Set<Withdrawal> withdrawals) {
        return withdrawals.stream()
                .filter(w -> w.target() instanceof Target.OfClaim)
                .flatMap(w -> versions.stream()
                        .filter(v -> v.isBeside(w.by()) && w.by().isReceivedBefore(v) && v.says(w.target()))
                        .map(v -> new Withdrawal(v, w.conflict(), new Target.OfClaim(w.id()))))
                .toList();
    }

    private static List<Withdrawal> whatItAloneSaid(Version older, Version newer) {
        var kept = newer.statements().stream().map(Version.Statement::id).collect(Collectors.toSet());
        return older.statements().stream()
                .filter(statement -> !kept.contains(statement.id()))
                .map(statement -> new Withdrawal(newer, statement.conflict(), new Target.OfClaim(statement.id())))
                .toList();
    }

    /// Why a version withdraws what it does, for people: what it says of itself, and how it differs from the one before
    /// it.
    String reason(Version by) {
        if (by.isReading()) {
            return "Version " + by.ref().version() + " was read again by " + by.reading() + "."
                    + (by.note() == null ? "" : " " + by.note());
        }
        var word = switch (by.action()) {
            case KILL -> "Killed";
            case CORRECTION -> "Corrected";
            case WITHHOLD -> "Withheld";
            case EMBARGO -> "Embargoed";
            case NEW, ADD, UPDATE -> "Replaced";
        };
        var note = by.note() == null ? "" : " The provider says: " + by.note().strip();
        var difference = versions.stream()
                .filter(other -> other.isBefore(by))
                .reduce((a, b) -> a.isBefore(b) ? b : a)
                .map(other -> by.isKill() ? "" : " " + difference(other, by))
                .orElse("");
        return word + " by version " + by.ref().version() + "." + difference + note;
    }

    private static String difference(Version before, Version after) {
        long unchanged = count(before, after, true);
        long restated = count(before, after, false);
        return "%d unchanged, %d changed, %d no longer stated."
                .formatted(unchanged, restated - unchanged, before.statements().size() - restated);
    }

    private static long count(Version before, Version after, boolean sameFigure) {
        return before.statements().stream()
                .filter(one -> after.statements().stream()
                        .anyMatch(other -> other.conflict().equals(one.conflict())
                                && other.subject().equals(one.subject())
                                && (!sameFigure || other.figure().equals(one.figure()))))
                .count();
    }
}
