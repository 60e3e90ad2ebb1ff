package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// What was attacked, where it is of those who fight: "a strike on a rebel camp", "stormed an army base in Velia".
/// Those
/// hit there are its owner's.
final class Targets {
    private static final Set<String> SITES = DataFile.set("victim/military-sites");
    private static final Set<String> OF_BODIES = DataFile.set("victim/bodies-with-sites");
    private static final Set<String> FIGHTING = DataFile.set("victim/bodies-that-fight");
    private static final Set<String> UPON = DataFile.set("victim/before-targets");
    private static final Set<String> BODIES = DataFile.set("victim/bodies-of-the-state");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "one", "two", "three", "several");
    private static final Set<String> ATTEMPTS = Set.of("they", "while", "to", "after", "who");
    private static final Set<String> THERE = Set.of("in", "at", "near", "outside", "of");
    private static final Set<String> REPELLED = DataFile.set("victim/repelled");
    private static final Set<String> PEACEFUL = DataFile.set("victim/peaceful-sites");
    private static final Set<String> BARRACKS = Set.of("barracks", "garrison", "trench", "trenches", "airbase");
    private static final Set<String> POSTS = Set.of("post", "posts", "outpost", "outposts", "position", "positions");
    private static final Set<String> FIGHTERS =
            Set.of("army", "military", "naval", "troop", "training", "coalition", "forward");
    private static final Set<String> POLICE = Set.of("police");
    private static final int PHRASE = 5;
    private static final int LAND = 8;
    private static final int PASSIVE = 8;
    private static final int WINDOW = 40;

    private final ConflictLexicon lexicon;

    Targets(ConflictLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whose camp, post or convoy the sentence says was attacked; absent where none was, or nothing says whose.
    @Nullable
    String owner(Mention m) {
        return owner(m, true);
    }

    /// As [#owner(Mention)], where it is of soldiers, and not of police.
    @Nullable
    String ownerOfSoldiers(Mention m) {
        return owner(m, false);
    }

    /// Whether soldiers or fighters must have been where the blow fell, whosever: "a training ground", "a barracks",
    /// "army
    /// positions", "a rebel camp"; but not "a camp", "a police post".
    boolean isOfSoldiers(Mention m) {
        var s = m.sentence();
        for (int i = 0; i < s.size(); i++) {
            boolean counted = i >= m.start() && i < m.counted().end();
            if (isSite(s, i) && !counted && isStruck(s, phraseStart(s, i), i) && isTheirs(s, phraseStart(s, i), i)) {
                return true;
            }
        }
        return false;
    }

    /// "shelling of army positions", as well as what else is attacked.
    private static boolean isStruck(Sentence s, int from, int site) {
        boolean shelling = s.low(from - 1).equals("of") && Words.WEAPONS.contains(s.low(from - 2));
        return shelling || isAttacked(s, from, site);
    }

    private boolean isTheirs(Sentence s, int from, int site) {
        if (has(PEACEFUL, s, from, site + 4)) {
            return false;
        }
        boolean named = lexicon.firstIn(s, from, site) != null && POSTS.contains(s.low(site));
        return named || BARRACKS.contains(s.low(site)) || has(FIGHTERS, s, from, site);
    }

    private @Nullable String owner(Mention m, boolean police) {
        var s = m.sentence();
        for (int i = 0; i < s.size(); i++) {
            boolean counted = i >= m.start() && i < m.counted().end();
            boolean meant = isSite(s, i) && !counted && (police || !has(POLICE, s, phraseStart(s, i), i));
            var owner = meant ? owner(s, i) : null;
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /// Whether a word for a side is of what was attacked: "strikes on Velian positions", "overran an army base",
    /// or of an attack that was beaten off.
    ///
    /// @param from its first token
    /// @param to the token after it
    static boolean isUpon(Sentence s, int from, int to) {
        if (SITES.contains(s.low(to)) || SITES.contains(s.low(to + 1))) {
            return true;
        }
        int i = from - 1;
        while (i > 0 && ARTICLES.contains(s.low(i))) {
            i--;
        }
        boolean attack = Words.WEAPONS.contains(s.low(i - 1))
                || SITES.contains(s.low(i - 1))
                || Words.HARM_VERBS.at(s, i - 1) != null;
        return REPELLED.contains(s.low(i))
                || s.low(i).equals("on")
                || s.low(i).equals("against")
                || (s.low(i).equals("of") && attack);
    }

    private @Nullable String owner(Sentence s, int site) {
        int from = phraseStart(s, site);
        if (!isAttacked(s, from, site)) {
            return null;
        }
        var named = lexicon.lastIn(s, from, site);
        if (named != null && named.to() <= site) {
            return named.meaning().side();
        }
        if (s.low(site + 1).equals("of")) {
            var of = lexicon.firstIn(s, site + 2, site + 5);
            return of == null ? null : of.meaning().side();
        }
        return has(BODIES, s, from, site) ? state(s, site) : null;
    }

    /// "Rockets that hit a camp for displaced people killed nine": no soldiers, whoever was counted before.
    static boolean isPeaceful(Mention m) {
        return m.link().frame() == HarmLink.Frame.OBJECT
                && m.sentence()
                        .hasAny(PEACEFUL, m.link().at() - WINDOW, m.link().at());
    }

    /// "a camp", "a military vehicle"
    private static boolean isSite(Sentence s, int i) {
        return SITES.contains(s.low(i)) || (OF_BODIES.contains(s.low(i)) && has(FIGHTING, s, phraseStart(s, i), i));
    }

    private static int phraseStart(Sentence s, int site) {
        int from = site;
        while (from > Math.max(0, site - PHRASE) && isInside(s, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isInside(Sentence s, int i) {
        boolean word = s.at(i).isWord() && !Words.FUNCTION.contains(s.low(i)) && !UPON.contains(s.low(i));
        return word || s.at(i).isPossessive() || ARTICLES.contains(s.low(i));
    }

    /// "stormed the base", "a strike on it", "the patrol was ambushed", but not "were killed while attacking the base".
    private static boolean isAttacked(Sentence s, int from, int site) {
        int before = from - 1;
        if (UPON.contains(s.low(before))) {
            return !ATTEMPTS.contains(s.low(before - 1));
        }
        for (int i = site + 1; i < Math.min(s.size(), site + PASSIVE); i++) {
            boolean suffers = s.low(i).equals("was")
                    || s.low(i).equals("were")
                    || s.low(i).equals("under");
            if (suffers && UPON.contains(s.low(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Set<String> words, Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// The one state there is, else the one whose land the base stands in.
    private @Nullable String state(Sentence s, int site) {
        for (int i = site + 1; i < Math.min(s.size(), site + LAND) && !s.at(i).isClauseEnd(); i++) {
            var land = lexicon.at(s, i);
            if (land != null && lexicon.nature(land.meaning().side()) == SideNature.STATE) {
                return land.meaning().side();
            }
            if (!THERE.contains(s.low(i)) && Words.FUNCTION.contains(s.low(i))) {
                return lexicon.loneState();
            }
        }
        return lexicon.loneState();
    }
}
