package org.tollkeeper.extraction.side;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.words.Words;

/// The words of a conflict's own lexicon, and the forms that follow from them.
final class OwnWords {
    private static final Set<String> BODIES = DataFile.set("side/bodies-of-forces");
    private static final List<String> GOVERNMENT = DataFile.lines("side/government-forces");
    private static final List<String> GOVERNED = DataFile.lines("side/government-places");

    private final SideWords words;

    private OwnWords(SideWords words) {
        this.words = words;
    }

    static void add(List<Side> sides, SideWords words) {
        var own = new OwnWords(words);
        sides.forEach(own::own);
        sides.forEach(own::shortened);
        own.government(sides);
    }

    private void own(Side side) {
        words.add(side.name(), side.id(), Aliases.kind(side.name()));
        side.aliases().forEach(alias -> alias(Aliases.withoutBrackets(alias), side.id()));
        side.demonyms().forEach(word -> words.add(word, side.id(), SideName.Kind.NAME));
        side.forces().forEach(word -> words.add(word, side.id(), SideName.Kind.FORCE));
        side.places().forEach(word -> words.add(word, side.id(), SideName.Kind.PLACE));
    }

    private void alias(String alias, String side) {
        words.add(alias, side, Aliases.kind(alias));
        bodies(alias, side);
        boolean plural = alias.endsWith("s") && !alias.endsWith("ss") && alias.indexOf(' ') < 0;
        if (plural && Aliases.kind(alias) == SideName.Kind.FORCE) {
            words.add(alias.substring(0, alias.length() - 1), side, SideName.Kind.FORCE);
        }
        if (alias.endsWith("paramilitary")) {
            words.add(alias.substring(0, alias.length() - 1) + "ies", side, SideName.Kind.FORCE);
        }
    }

    /// "federal forces" are federal troops and soldiers, too.
    private void bodies(String alias, String side) {
        int space = alias.lastIndexOf(' ');
        if (space > 0 && alias.substring(space + 1).equals("forces") && !alias.startsWith("security")) {
            BODIES.forEach(body -> words.add(alias.substring(0, space + 1) + body, side, SideName.Kind.FORCE));
        }
    }

    /// "the Guard", after "the River Guard".
    private void shortened(Side side) {
        for (var alias : side.aliases()) {
            var printed = Aliases.words(Aliases.withoutBrackets(alias));
            var last = printed.getLast();
            boolean body = printed.size() > 1 && Words.GROUPS.contains(last.toLowerCase(Locale.ROOT));
            if (body && Character.isUpperCase(last.charAt(0))) {
                words.addShort(last, side.id());
            }
        }
    }

    /// "pro-government", where one side only is called a government.
    private void government(List<Side> sides) {
        var governments = sides.stream().filter(OwnWords::isGovernment).toList();
        if (governments.size() == 1) {
            var side = governments.getFirst().id();
            GOVERNMENT.forEach(body -> words.add(body, side, SideName.Kind.FORCE));
            GOVERNED.forEach(place -> words.add(place, side, SideName.Kind.PLACE));
        }
    }

    static boolean isGovernment(Side side) {
        return side.aliases().stream().anyMatch(alias -> Aliases.hasWord(alias, Set.of("government")));
    }
}
