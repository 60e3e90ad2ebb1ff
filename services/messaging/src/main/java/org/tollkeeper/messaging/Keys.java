package org.tollkeeper.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;

/// Keys of records: parts in a fixed order, each with `%`, `|` and `/` percent-escaped, so that no two lists of parts
/// make the same key.
public final class Keys {
    private Keys() {}

    /// `provider/key`.
    public static String story(String provider, String key) {
        return escape(provider) + "/" + escape(key);
    }

    /// `conflict|claimant|side|category|harm|group|stance`. The stance, because one that overrides the derived one
    /// makes a ledger of its own: method R4.
    public static String position(Position position) {
        var cell = position.cell();
        return join(
                position.conflict(),
                position.claimant(),
                cell.side(),
                cell.category().name(),
                cell.harm().name(),
                cell.group(),
                position.stance().name());
    }

    /// `conflict|side|category|harm|group`.
    public static String toll(Toll toll) {
        return toll(toll.conflict(), toll.cell());
    }

    public static String toll(String conflict, Cell cell) {
        return join(conflict, cell.side(), cell.category().name(), cell.harm().name(), cell.group());
    }

    /// The conflict a key of a position or toll belongs to; for a claim or a definition the key itself.
    public static String conflictOf(String key) {
        int bar = key.indexOf('|');
        return unescape(bar < 0 ? key : key.substring(0, bar));
    }

    /// Parts joined with `|`, an absent one as an empty part.
    public static String join(@Nullable String... parts) {
        return Arrays.stream(parts).map(p -> p == null ? "" : escape(p)).collect(Collectors.joining("|"));
    }

    /// The parts that [#join] joined, an absent one as "".
    public static List<String> split(String key) {
        return Collections.unmodifiableList(
                Arrays.stream(key.split("\\|", -1)).map(Keys::unescape).toList());
    }

    /// The partition of everything about a conflict, in every topic keyed or prefixed by it: where the default
    /// partitioner of any client puts a record keyed by the conflict's id alone.
    public static int partition(String conflict, int partitions) {
        return Utils.toPositive(Utils.murmur2(conflict.getBytes(UTF_8))) % partitions;
    }

    private static String escape(String part) {
        return part.replace("%", "%25").replace("|", "%7C").replace("/", "%2F");
    }

    private static String unescape(String part) {
        return part.replace("%2F", "/").replace("%7C", "|").replace("%25", "%");
    }
}
