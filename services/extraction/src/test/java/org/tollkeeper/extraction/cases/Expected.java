package org.tollkeeper.extraction.cases;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A claim as a case writes it down; a stroke separates what counts as right.
///
/// @param figures a number, `>=9`, `>9`, `<=9`, `~9`, `4-6`, a vague term or `nd` for not disclosed
/// @param marks `day=`, `named=`, `stance=`, `sub`, `optional`
record Expected(
        Set<String> sides,
        Set<String> categories,
        Set<String> harms,
        Set<String> measures,
        Set<String> figures,
        List<String> claimants,
        Map<String, String> marks) {

    /// Reads `SIDE category harm measure figure | claimant | marks`.
    static Expected read(String line) {
        var columns = line.split("\\|", -1);
        var words = columns[0].strip().split(" +", 5);
        return new Expected(
                alternatives(words[0]),
                alternatives(words[1]),
                alternatives(words[2]),
                alternatives(words[3]),
                alternatives(words[4]),
                List.of(columns[1].strip().split("/", -1)),
                columns.length < 3 ? Map.of() : marks(columns[2]));
    }

    boolean isOptional() {
        return marks.containsKey("optional");
    }

    @Nullable
    String mark(String name) {
        return marks.get(name);
    }

    private static Set<String> alternatives(String words) {
        return new HashSet<>(Arrays.asList(words.split("/", -1)));
    }

    private static Map<String, String> marks(String column) {
        var marks = new java.util.HashMap<String, String>();
        for (var mark : column.split(";", -1)) {
            int equals = mark.indexOf('=');
            marks.put(
                    (equals < 0 ? mark : mark.substring(0, equals)).strip().toLowerCase(Locale.ROOT),
                    equals < 0 ? "" : mark.substring(equals + 1).strip());
        }
        return Map.copyOf(marks);
    }
}
