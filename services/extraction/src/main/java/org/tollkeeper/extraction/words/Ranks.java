package org.tollkeeper.extraction.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;

/// What stands before the name of a soldier or an officer: the ranks of the language, and those that a conflict's
/// definition adds. Each is known with and without its full stops and with hyphens: "Lt. Col.", "Lt Col", "Lt-Col".
public final class Ranks {
    public static final Ranks OF_THE_LANGUAGE = with(List.of());

    private final PhraseTable<Category> table = new PhraseTable<>();
    private final Set<String> known = new HashSet<>();

    private Ranks() {}

    /// @param others of a definition; one that the language does not know is a soldier's
    public static Ranks with(List<String> others) {
        var ranks = new Ranks();
        DataFile.of("ranks").forEach(row -> ranks.add(row.get(0), Category.valueOf(row.get(1))));
        others.forEach(rank -> ranks.add(rank, Category.MILITARY));
        return ranks;
    }

    private void add(String rank, Category category) {
        var bare = rank.replace(".", "");
        for (var form : List.of(rank, bare, bare.replace(' ', '-'))) {
            if (known.add(form.toLowerCase(Locale.ROOT))) {
                table.add(form, category);
            }
        }
    }

    /// The rank that begins at `i`, and whose it is.
    public @Nullable Hit<Category> at(Sentence s, int i) {
        return table.at(s, i);
    }

    /// The rank that ends before `end`, exclusive.
    public @Nullable Hit<Category> endingAt(Sentence s, int end) {
        return table.endingAt(s, end);
    }
}
