package org.tollkeeper.extraction.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Line;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;

/// Where a story stands: whose army "the army" is, whose town it is told from.
public final class Ground {
    private static final int ENOUGH = 40;
    private static final Map<String, String> HOMES = DataFile.of("side/agency-homes").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
    private static final int TERSE = 4;
    private static final Pattern TOWN = Pattern.compile("[\\p{Lu}' .,]+");

    private final @Nullable String home;
    private final @Nullable String filed;
    private final Map<String, Integer> named;
    private final Cast cast;
    private final List<Sentence> headline;
    private final String dateline;
    private final boolean isTerse;

    private Ground(
            @Nullable String home,
            @Nullable String filed,
            Map<String, Integer> named,
            Cast cast,
            List<Sentence> headline,
            String dateline,
            boolean isTerse) {
        this.home = home;
        this.filed = filed;
        this.named = named;
        this.cast = cast;
        this.headline = headline;
        this.dateline = dateline;
        this.isTerse = isTerse;
    }

    /// Who takes part in the story.
    public Cast cast() {
        return cast;
    }

    /// The other side the story is about: of two the other one, of more the one named most.
    public @Nullable String rival(@Nullable String side) {
        return side == null
                ? null
                : named.entrySet().stream()
                        .filter(other -> !other.getKey().equals(side))
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(this::firstNamed))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    /// The side that "the army", "the minister" and "police" mean when nobody says whose; absent where nothing tells.
    public @Nullable String home() {
        return home;
    }

    /// The side whose town the story was filed from; absent without one.
    public @Nullable String filed() {
        return filed;
    }

    /// The side whose people are meant where nothing tells: where the story was filed, or, in more than a terse item,
    /// whom
    /// it is about.
    public @Nullable String tale() {
        return filed != null || isTerse ? filed : home;
    }

    public List<Sentence> headline() {
        return headline;
    }

    /// Whether the story was filed from there: then the name is a town's, whatever else it may mean.
    public boolean isFiledFrom(String name) {
        return dateline.regionMatches(true, 0, name, 0, name.length());
    }

    private static String firstDateline(List<Line> lines) {
        return lines.stream()
                .map(Line::dateline)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /// Of sides named equally often the first one named.
    private int firstNamed(Map.Entry<String, Integer> one, Map.Entry<String, Integer> other) {
        var order = List.copyOf(named.keySet());
        return Integer.compare(order.indexOf(other.getKey()), order.indexOf(one.getKey()));
    }

    /// @param publisher whose story it is: a local paper's name tells its town, an agency's its country
    public static Ground of(List<Line> lines, List<Sentence> sentences, ConflictLexicon lexicon, String publisher) {
        var namings = namings(sentences, lexicon);
        var filed = dateline(lines, lexicon);
        var told = filed != null ? filed : generic(lexicon);
        var generic = told != null ? told : printed(publisher, lexicon);
        var headline =
                sentences.stream().filter(s -> s.line().zone() == Zone.HEADLINE).toList();
        return new Ground(
                generic != null ? generic : mostNamed(namings),
                filed,
                named(namings, lexicon),
                new Cast(sentences, lexicon),
                headline,
                firstDateline(lines),
                sentences.size() < TERSE);
    }

    /// A place in the story where a side is named.
    private record Naming(Sentence sentence, Hit<SideName> hit) {
        String side() {
            return hit.meaning().side();
        }

        SideName.Kind kind() {
            return hit.meaning().kind();
        }
    }

    /// Where the headline and the first sentences name a side.
    private static List<Naming> namings(List<Sentence> sentences, ConflictLexicon lexicon) {
        var namings = new ArrayList<Naming>();
        for (var s : sentences.subList(0, Math.min(ENOUGH, sentences.size()))) {
            for (int i = 0; i < s.size(); i++) {
                var hit = lexicon.at(s, i);
                if (hit != null) {
                    namings.add(new Naming(s, hit));
                }
            }
        }
        return namings;
    }

    /// The side whose town the story was filed from.
    private static @Nullable String dateline(List<Line> lines, ConflictLexicon lexicon) {
        for (var line : lines) {
            var text = line.dateline() != null ? line.dateline() : isTownAlone(line) ? line.text() : null;
            if (text != null) {
                var s = new Sentence(line, Tokenizer.tokens(text, 0, text.length()), 0);
                var hit = lexicon.firstIn(s, 0, Math.min(4, s.size()));
                return hit == null ? null : hit.meaning().side();
            }
        }
        return null;
    }

    /// The side whose town a paper is named after: "Lusk Herald".
    private static @Nullable String printed(String paper, ConflictLexicon lexicon) {
        var publisher = HOMES.getOrDefault(paper, paper);
        var line = new Line(Zone.BODY, publisher, 0, 0, null, 0);
        var s = new Sentence(line, Tokenizer.tokens(publisher, 0, publisher.length()), 0);
        var hit = lexicon.firstIn(s, 0, s.size());
        return hit == null ? null : hit.meaning().side();
    }

    private static boolean isTownAlone(Line line) {
        var text = line.text().strip();
        return line.zone() == Zone.BODY
                && text.length() < 30
                && TOWN.matcher(text).matches();
    }

    /// A side that calls its army just that: "army", "security forces", "junta".
    private static @Nullable String generic(ConflictLexicon lexicon) {
        for (var side : lexicon.conflict().sides()) {
            for (var alias : Aliases.of(side)) {
                if (alias.equals("army")
                        || alias.equals("security forces")
                        || alias.equals("police")
                        || alias.equals("government")) {
                    return side.id();
                }
            }
        }
        var governments = lexicon.conflict().sides().stream()
                .filter(side -> Aliases.of(side).stream().anyMatch(alias -> alias.endsWith(" government")))
                .toList();
        return governments.size() == 1 && lexicon.states() == 1
                ? governments.getFirst().id()
                : lexicon.host();
    }

    /// The state named most.
    private static @Nullable String mostNamed(List<Naming> namings) {
        Map<String, Integer> counts = new HashMap<>();
        String best = null;
        for (var one : namings) {
            if (one.kind() != SideName.Kind.PLACE
                    && one.kind() != SideName.Kind.FORCE
                    && !isAttack(one.sentence(), one.hit().to())) {
                int n = counts.merge(one.side(), 1, Integer::sum);
                best = best == null || n > counts.getOrDefault(best, 0) ? one.side() : best;
            }
        }
        return best == null ? onlyLand(namings) : best;
    }

    /// Where no side is called by its name: the one whose towns alone the story tells of.
    private static @Nullable String onlyLand(List<Naming> namings) {
        var lands = new LinkedHashSet<String>();
        for (var one : namings) {
            if (one.kind() == SideName.Kind.PLACE) {
                lands.add(one.side());
            }
        }
        return lands.size() == 1 ? lands.getFirst() : null;
    }

    /// "a Halmari rocket attack" tells who struck, not where the story is at home.
    private static boolean isAttack(Sentence s, int i) {
        return isWeapon(s.low(i)) || (s.low(i).length() < 9 && !isForce(s.low(i)) && isWeapon(s.low(i + 1)));
    }

    private static boolean isWeapon(String word) {
        return Words.WEAPONS.contains(word) && !isForce(word);
    }

    private static boolean isForce(String word) {
        return Words.FORCES.contains(word) || Words.STATE_FORCES.contains(word) || word.equals("navy");
    }

    /// How often each side is named, those of two even if not at all.
    private static Map<String, Integer> named(List<Naming> namings, ConflictLexicon lexicon) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        namings.forEach(one -> counts.merge(one.side(), 1, Integer::sum));
        if (lexicon.conflict().sides().size() == 2) {
            lexicon.conflict().sides().forEach(side -> counts.merge(side.id(), 0, Integer::sum));
        }
        return counts;
    }
}
