package org.tollkeeper.ingest.topology;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.messaging.codec.Rejection.Alert;
import org.tollkeeper.wire.Story;

/// The alarm over a kill whose story is not known. The kill itself waits for its story; but it may be meant for one
/// that came under another key, whose figures still stand, and only a person sees that.
///
/// An alarm is told by provider, version and content of the kill, not by the story's key: a format without identifiers
/// sends one kill to each story that it may mean, and if one of these is known the kill has met its story. What settles
/// an alarm settles it whichever of the two is read first.
final class UnmatchedKill {
    private UnmatchedKill() {}

    /// What is to be told once a version was taken in.
    static List<Rejection> tell(Story version, History before, History after) {
        if (before.equals(after)) {
            return List.of();
        }
        if (version.action() == Story.Action.KILL) {
            var kill = Version.of(version, List.of());
            return List.of(after.isNothingButKills() ? alarm(version, kill) : settled(kill, version.receivedAt()));
        }
        var waiting = before.isNothingButKills() ? before.versions().stream() : Stream.<Version>empty();
        return waiting.map(kill -> settled(kill, version.receivedAt())).toList();
    }

    private static Rejection alarm(Story story, Version kill) {
        return rejection(
                kill,
                "Story '" + story.key() + "' of '" + story.provider() + "' was killed by version " + story.version()
                        + ", and no other version of it is known. It stays killed; see whether it came under another"
                        + " key.",
                story.receivedAt());
    }

    private static Rejection settled(Version kill, Instant at) {
        var alarm = rejection(kill, "", at);
        return Rejection.settling(alarm.id(), alarm.source(), "The kill has met its story.", at);
    }

    private static Rejection rejection(Version kill, String reason, Instant at) {
        var provider = kill.ref().provider();
        var what = "provider: " + provider + "\nversion: " + kill.ref().version() + "\ncontent: " + kill.contentHash();
        return Rejection.of(provider, reason, "key", at, "text/plain", what.getBytes(StandardCharsets.UTF_8))
                .from(provider, null)
                .alerting(Alert.UNMATCHED_KILL);
    }
}
