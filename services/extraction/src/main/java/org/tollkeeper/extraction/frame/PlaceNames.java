package org.tollkeeper.extraction.frame;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Capitalised words that are no part of a person's name: countries and their people, days, months, outlets.
final class PlaceNames {
    private static final PhraseTable<Boolean> KNOWN = new PhraseTable<>();
    private static final Set<String> DAYS = new HashSet<>(Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "telegram",
            "facebook",
            "twitter",
            "islamic",
            "state",
            "front",
            "army",
            "movement",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "new",
            "ministry",
            "defense",
            "defence",
            "forces",
            "republic",
            "province",
            "region",
            "brigade",
            "battalion",
            "force",
            "city",
            "party",
            "committee",
            "agency"));

    static {
        for (var country : Words.COUNTRIES) {
            country.names().forEach(name -> KNOWN.add(name, true));
            country.people().forEach(name -> KNOWN.add(name, true));
            country.places().forEach(name -> KNOWN.add(name, true));
        }
        Words.ARMED_GROUPS.forEach(name -> KNOWN.add(name, true));
    }

    private PlaceNames() {}

    static boolean has(Sentence s, int i) {
        return KNOWN.at(s, i) != null
                || DAYS.contains(s.low(i).toLowerCase(Locale.ROOT))
                || Words.MONTHS.at(s, i) != null
                || Words.OUTLETS.at(s, i) != null;
    }
}
