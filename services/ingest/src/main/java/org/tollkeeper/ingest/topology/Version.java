package org.tollkeeper.ingest.topology;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Story.Action;

/// What is remembered of one version of a story, or of one reading of it, once its claims are published.
///
/// @param conflict set where the sender restricted the story to one
/// @param receivedAt in milliseconds since 1970, UTC: the knowledge time of all that this version says and withdraws
/// @param note why it does what it does, in the desk's words
/// @param silent whether it is withheld or embargoed and has no text: it holds what was said before it, and says
/// nothing
/// @param reading set where a version was read again: by which extractor, with which definitions
@JsonIgnoreProperties(ignoreUnknown = true)
record Version(
        StoryRef ref,
        String contentHash,
        Action action,
        @Nullable String conflict,
        long receivedAt,
        @Nullable String note,
        List<Statement> statements,
        boolean silent,
        @Nullable String reading) {

    Version {
        statements = List.copyOf(statements);
    }

    static Version of(Story story, Collection<Claim> claims) {
        return new Version(
                new StoryRef(story.provider(), story.key(), story.version(), story.rank()),
                story.contentHash(),
                story.action(),
                story.conflict(),
                story.receivedAt().toEpochMilli(),
                story.edNote(),
                claims.stream().map(Statement::of).toList(),
                story.isSilent(),
                null);
    }

    /// A version that was read again. Its knowledge time is that of the decision to publish the reading.
    static Version of(DeskDecision.Reread reread) {
        return new Version(
                reread.story(),
                reread.contentHash(),
                Action.UPDATE,
                null,
                reread.at().toEpochMilli(),
                reread.reason(),
                reread.claims().stream().map(Statement::of).toList(),
                false,
                reread.extractor());
    }

    /// Whether it is this one, sent again.
    boolean isAgain(Version other) {
        return ref.version().equals(other.ref.version())
                && contentHash.equals(other.contentHash)
                && action == other.action
                && java.util.Objects.equals(conflict, other.conflict)
                && java.util.Objects.equals(reading, other.reading)
                && (reading == null || receivedAt == other.receivedAt);
    }

    boolean isReading() {
        return reading != null;
    }

    /// Whether it makes the claim named.
    boolean says(Target target) {
        return target instanceof Target.OfClaim(var id)
                && statements.stream().anyMatch(statement -> statement.id().equals(id));
    }

    boolean isKill() {
        return action == Action.KILL;
    }

    /// Whether it withdraws, or holds, all that `older` says.
    boolean speaksOf(Version older) {
        boolean here = isKill() || silent;
        return !isReading() && (older.isBefore(this) || (here && older.isBeside(this)));
    }

    /// Whether this one comes before `other`: by number where both have one, else by when they were received, then the
    /// text. The same order as in method R1.
    boolean isBefore(Version other) {
        return !isBeside(other) && compare(other) < 0;
    }

    /// Whether both have the same place among the versions; then only which was received later tells them apart.
    boolean isBeside(Version other) {
        return ref.version().equals(other.ref.version())
                || (ref.order().isPresent() && ref.order().equals(other.ref.order()));
    }

    boolean isReceivedBefore(Version other) {
        return receivedAt != other.receivedAt
                ? receivedAt < other.receivedAt
                : contentHash.compareTo(other.contentHash) < 0;
    }

    private int compare(Version other) {
        var mine = ref.order();
        var theirs = other.ref.order();
        if (mine.isPresent() && theirs.isPresent()) {
            return Long.compare(mine.getAsLong(), theirs.getAsLong());
        }
        int byTime = Long.compare(receivedAt, other.receivedAt);
        return byTime != 0 ? byTime : ref.version().compareTo(other.ref.version());
    }

    Set<String> conflicts() {
        return statements.stream().map(Statement::conflict).collect(Collectors.toUnmodifiableSet());
    }

    Instant recordedAt() {
        return Instant.ofEpochMilli(receivedAt);
    }

    /// A claim of this version, as far as later versions need to know it.
    ///
    /// @param subject who speaks of what
    /// @param figure what is said of it
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Statement(String conflict, String id, String subject, String figure) {

        static Statement of(Claim claim) {
            return new Statement(claim.conflict(), claim.id(), Subjects.of(claim), Subjects.figure(claim));
        }
    }
}
