package org.tollkeeper.ingest.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;

/// What a definition must keep to beyond being readable, so that a name in a story points to one side and one party.
final class LexiconRules {
    /// Names are matched whatever their case, so "US" would be found in "two of us".
    private static final Set<String> ORDINARY =
            Set.of("us", "is", "it", "who", "may", "am", "as", "no", "all", "acre", "general", "major", "people");

    private LexiconRules() {}

    static List<String> broken(Conflict conflict) {
        var broken = new ArrayList<String>();
        for (var side : conflict.sides()) {
            if (side.aliases().isEmpty()) {
                broken.add("side " + side.id() + " has no alias");
            }
            names(side)
                    .filter(name -> ORDINARY.contains(low(name)))
                    .forEach(name -> broken.add("side " + side.id() + " is called by the ordinary word " + name));
        }
        broken.addAll(shared(conflict.sides().stream().map(LexiconRules::names).toList(), "side"));
        broken.addAll(
                shared(conflict.parties().stream().map(LexiconRules::names).toList(), "party"));
        for (var kind : List.of(PartyKind.AUTHORITY, PartyKind.MONITOR, PartyKind.PRESS)) {
            if (conflict.parties().stream().noneMatch(party -> party.kind() == kind)) {
                broken.add("no party is of the kind " + kind);
            }
        }
        return List.copyOf(broken);
    }

    private static List<String> shared(Collection<Stream<String>> owners, String what) {
        var owned = new HashMap<String, Integer>();
        owners.forEach(
                names -> names.map(LexiconRules::low).distinct().forEach(name -> owned.merge(name, 1, Integer::sum)));
        return owned.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> "more than one " + what + " is called " + name.getKey())
                .sorted()
                .toList();
    }

    private static Stream<String> names(Side side) {
        return Stream.of(List.of(side.name()), side.aliases(), side.demonyms(), side.forces(), side.places())
                .flatMap(List::stream);
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.id(), party.name()), party.aliases().stream());
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
