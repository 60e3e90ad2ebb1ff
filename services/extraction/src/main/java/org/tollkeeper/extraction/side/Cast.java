package org.tollkeeper.extraction.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Which sides a story names, where, and whether as those who fight or only as the ground they fight on.
public final class Cast {
    private static final int MOST = 400;
    private static final Set<String> PLACING = DataFile.set("side/placing");
    private static final Set<String> POINTS = DataFile.set("side/points");

    private record Naming(int sentence, int token, String side, boolean ground) {}

    private final ConflictLexicon lexicon;
    private static final PhraseTable<String> OTHERS = others();
    private final List<Naming> namings = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Naming> others = new ArrayList<>();

    Cast(List<Sentence> sentences, ConflictLexicon lexicon) {
        this.lexicon = lexicon;
        for (var s : sentences) {
            for (int i = 0; i < s.size() && namings.size() < MOST; i++) {
                var hit = lexicon.at(s, i);
                var other = hit == null ? OTHERS.at(s, i) : null;
                if (hit != null) {
                    namings.add(new Naming(s.index(), i, hit.meaning().side(), isGround(s, i, hit.to())));
                    if (s.at(i).isCapitalised() && i > 0) {
                        names.putIfAbsent(hit.meaning().side(), s.text(i, hit.to()));
                    }
                    i = hit.to() - 1;
                } else if (other != null) {
                    others.add(new Naming(s.index(), i, other.meaning(), false));
                    i = other.to() - 1;
                }
            }
        }
    }

    private static PhraseTable<String> others() {
        var table = new PhraseTable<String>();
        DataFile.lines("side/other-groups").forEach(name -> table.add(name, name));
        return table;
    }

    /// Whom a side fights, among those of a nature: the only one there is, else the one named nearest before the place,
    /// else the one named most.
    ///
    /// @param nature absent where either will do
    public @Nullable String foe(String of, @Nullable SideNature nature, Sentence s, int at) {
        var others = lexicon.conflict().sides().stream()
                .map(side -> side.id())
                .filter(id -> !id.equals(of) && (nature == null || lexicon.nature(id) == nature))
                .toList();
        if (others.size() < 2) {
            return others.isEmpty() ? null : others.getFirst();
        }
        var here = inSentence(others, s, at);
        var told = here != null ? here : most(others);
        return told != null ? told : ground(others, s);
    }

    /// The one that the sentence names as the ground.
    private @Nullable String ground(List<String> sides, Sentence s) {
        return namings.stream()
                .filter(naming -> naming.sentence() == s.index() && sides.contains(naming.side()))
                .map(Naming::side)
                .findFirst()
                .orElse(null);
    }

    /// The armed group that a word for insurgents means here: the one named last before it, else the one named most,
    /// else the side that is called so.
    public @Nullable String group(Sentence s, int at) {
        var groups = lexicon.conflict().sides().stream()
                .map(side -> side.id())
                .filter(id -> lexicon.nature(id) == SideNature.GROUP)
                .toList();
        if (isOfAnother(s, at)) {
            return null;
        }
        if (groups.size() < 2) {
            return groups.isEmpty() ? lexicon.opposite(lexicon.onlyCountry()) : groups.getFirst();
        }
        var last = lastBefore(groups, s, at);
        var named = last != null ? last : most(groups);
        return named != null ? named : lexicon.insurgents();
    }

    /// Whether the armed group named last before a place is none of the sides: its "rebels" are
    /// nobody's here.
    public boolean isOfAnother(Sentence s, int at) {
        var last = before(others, s, at);
        var own = before(
                namings.stream()
                        .filter(naming -> lexicon.nature(naming.side()) == SideNature.GROUP)
                        .toList(),
                s,
                at);
        return last != null && (own == null || isLater(last, own));
    }

    private static @Nullable Naming before(List<Naming> namings, Sentence s, int at) {
        Naming last = null;
        for (var one : namings) {
            boolean before = one.sentence() < s.index() || (one.sentence() == s.index() && one.token() < at);
            last = before ? one : last;
        }
        return last;
    }

    private static boolean isLater(Naming one, Naming other) {
        return one.sentence() > other.sentence() || (one.sentence() == other.sentence() && one.token() > other.token());
    }

    private @Nullable String inSentence(List<String> sides, Sentence s, int at) {
        String before = null;
        String after = null;
        for (var naming : namings) {
            if (naming.sentence() == s.index() && !naming.ground() && sides.contains(naming.side())) {
                before = naming.token() < at ? naming.side() : before;
                after = naming.token() >= at && after == null ? naming.side() : after;
            }
        }
        return before != null ? before : after;
    }

    private @Nullable String lastBefore(List<String> sides, Sentence s, int at) {
        String last = null;
        for (var naming : namings) {
            boolean before = naming.sentence() < s.index() || (naming.sentence() == s.index() && naming.token() < at);
            last = before && sides.contains(naming.side()) ? naming.side() : last;
        }
        return last;
    }

    private @Nullable String most(List<String> sides) {
        Map<String, Integer> counts = new HashMap<>();
        String best = null;
        for (var naming : namings) {
            if (sides.contains(naming.side()) && !naming.ground()) {
                int n = counts.merge(naming.side(), 1, Integer::sum);
                best = best == null || n > counts.getOrDefault(best, 0) ? naming.side() : best;
            }
        }
        return best;
    }

    /// The sides that a sentence and the one before it name as those who act, in their order.
    public List<String> namedBefore(Sentence s) {
        return namings.stream()
                .filter(naming -> naming.sentence() >= s.index() - 1 && naming.sentence() <= s.index())
                .filter(naming -> !naming.ground())
                .map(Naming::side)
                .distinct()
                .toList();
    }

    /// What the story first calls a side by, with a capital letter; absent where it never does.
    public @Nullable String nameOf(String side) {
        return names.get(side);
    }

    /// "in southern Lorva", but not "in Marenian shelling".
    public static boolean isGround(Sentence s, int from, int to) {
        int i = from - 1;
        while (i > 0 && POINTS.contains(s.low(i))) {
            i--;
        }
        boolean placed = PLACING.contains(s.low(i))
                || (s.low(i).equals("of")
                        && (s.low(i - 1).equals("city") || s.low(i - 1).equals("town")));
        return placed && Words.PEOPLE.at(s, to) == null && !Words.WEAPONS.contains(s.low(to));
    }
}
