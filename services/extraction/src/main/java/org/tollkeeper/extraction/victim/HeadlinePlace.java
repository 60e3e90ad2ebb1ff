package org.tollkeeper.extraction.victim;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.text.Sentence;

/// Where a figure is from whose sentence names no place: a terse item says that in its headline, beside the same
/// figure.
final class HeadlinePlace {
    private final ConflictLexicon lexicon;
    private final Ground ground;
    private final Places places;

    HeadlinePlace(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
        this.places = new Places(lexicon);
    }

    /// The side whose land the headline names with that figure; absent where it names none, or tells another figure.
    @Nullable
    String of(Mention m) {
        for (var s : ground.headline()) {
            var finder = new MentionFinder();
            finder.read(s);
            for (var said : finder.mentions()) {
                if (isSame(said, m)) {
                    var place = places.of(said);
                    return place != null ? place : town(s);
                }
            }
        }
        return null;
    }

    /// "14 killed in Marrowfen shelling", filed from Marrowfen: no attack by Marrowfen.
    private @Nullable String town(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            var hit = s.low(i - 1).equals("in") ? lexicon.at(s, i) : null;
            if (hit != null
                    && ground.isFiledFrom(s.text(i, hit.to()))
                    && lexicon.isTerritorial(hit.meaning().side())) {
                return hit.meaning().side();
            }
        }
        return null;
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.link().harm() == other.link().harm()
                && one.counted().number().value() == other.counted().number().value();
    }
}
