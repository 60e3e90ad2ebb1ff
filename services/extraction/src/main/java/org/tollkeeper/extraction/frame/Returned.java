package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.Words;

/// Prisoners and bodies whose way is told and who were counted before: set free, handed over, buried; and people whom
/// police took in, who are no captives of the war.
final class Returned {
    private static final Set<String> RELEASE = DataFile.set("frame/release-words");
    private static final Set<String> FREE = DataFile.set("frame/set-free");
    private static final Set<String> RECEIVED = DataFile.set("frame/received");
    private static final Set<String> WHERE = DataFile.set("frame/where-bodies-lie");
    private static final Set<String> BURIED = DataFile.set("frame/buried");
    private static final Set<String> CAPTIVES = DataFile.set("frame/captives");
    private static final Set<String> CHARGES = DataFile.set("frame/charges");
    private static final Set<String> FAREWELLS = DataFile.set("frame/farewells");
    private static final Set<String> FROM = Set.of("from", "back");
    private static final Set<String> REMAINS = Set.of("remains", "bodies");
    private static final Set<String> TAKE = DataFile.set("victim/capture-verbs");
    private static final Set<String> ROOMS = DataFile.set("frame/rooms");
    private static final Set<String> HANDED = Set.of("handed", "swapped", "exchanged", "repatriated");
    private static final int CLAUSE = 14;

    private Returned() {}

    /// Why the people counted are not newly harmed; absent where they may be.
    static @Nullable String reason(Sentence s, Counted counted, HarmLink link) {
        if (isNoBody(counted)) {
            return "a body that was not found";
        }
        if (isNoPrisoner(s, counted) || isRoomFor(s, link)) {
            return "nobody is said to have been captured";
        }
        if (link.harm() == Harm.WOUNDED && s.hasAny(HANDED, counted.end(), counted.end() + 4)) {
            return "released or returned";
        }
        boolean body = isBody(s, counted, link);
        if ((body && s.hasAny(BURIED, counted.end(), counted.end() + 4)) || isHeldFor(s, counted, link)) {
            return "buried, and counted elsewhere";
        }
        if (isArrest(s, counted, link)) {
            return "arrested, and no captive of the war";
        }
        boolean returned = isLetGo(s, counted)
                || (isTransferable(s, counted, link, body) && isReleased(s, counted, link))
                || (body && isHandedOver(s, counted, link));
        return returned ? "released or returned" : null;
    }

    /// "No body had been recovered": that nobody died is another thing
    private static boolean isNoBody(Counted counted) {
        var noun = counted.phrase().noun();
        return counted.number().kind() == Numeral.Kind.NONE && noun != null && noun.kind() == HarmNoun.Kind.BODY;
    }

    /// "No prisoners have been shown": only of taking and holding does "no" count them
    private static boolean isNoPrisoner(Sentence s, Counted counted) {
        var noun = counted.phrase().noun();
        return counted.number().kind() == Numeral.Kind.NONE
                && noun != null
                && noun.harm() == Harm.CAPTURED
                && noun.kind() == HarmNoun.Kind.PERSON
                && !s.hasAny(TAKE, 0, s.size());
    }

    /// "The garrison held 200 men": what there is room for
    private static boolean isRoomFor(Sentence s, HarmLink link) {
        return link.harm() == Harm.CAPTURED && s.low(link.at()).equals("held") && ROOMS.contains(s.low(link.at() - 1));
    }

    /// "the funeral of three soldiers was held": nobody was taken captive
    private static boolean isHeldFor(Sentence s, Counted counted, HarmLink link) {
        int from = counted.number().from();
        boolean theirs = s.low(from - 1).equals("of") || s.low(from - 1).equals("for");
        return link.harm() == Harm.CAPTURED && theirs && s.hasAny(FAREWELLS, from - 3, from - 1);
    }

    /// Captives and bodies change hands.
    private static boolean isTransferable(Sentence s, Counted counted, HarmLink link, boolean body) {
        int from = counted.number().from();
        return link.harm() == Harm.CAPTURED
                || body
                || s.hasAny(CAPTIVES, counted.number().to(), counted.end() + 1)
                || s.hasAny(REMAINS, from - 3, from);
    }

    private static boolean isReleased(Sentence s, Counted counted, HarmLink link) {
        int from = counted.number().from();
        int since = link.frame() == HarmLink.Frame.OBJECT ? link.at() : from - CLAUSE;
        for (int i = from - 1; i > Math.max(0, since); i--) {
            since = s.at(i).isClauseEnd() || s.low(i).equals(";") ? i : since;
        }
        return s.hasAny(RELEASE, since, counted.end() + 8);
    }

    /// "received the bodies of four from": unless it says where they lay
    private static boolean isHandedOver(Sentence s, Counted counted, HarmLink link) {
        return s.hasAny(RECEIVED, link.at() - 4, counted.number().from())
                && s.hasAny(FROM, counted.end(), counted.end() + 3)
                && !s.hasAny(WHERE, counted.end(), counted.end() + 5);
    }

    /// "have let 46 of them go"
    private static boolean isLetGo(Sentence s, Counted counted) {
        return s.low(counted.number().from() - 1).equals("let") && s.hasAny(FREE, counted.end(), counted.end() + 2);
    }

    /// "were detained over alleged links": people taken in by police, for a reason that is given.
    private static boolean isArrest(Sentence s, Counted counted, HarmLink link) {
        var verb = s.low(link.at());
        return (verb.startsWith("detain") || verb.startsWith("arrest"))
                && s.hasAny(CHARGES, counted.end(), Math.max(counted.end(), link.to()) + 10);
    }

    private static boolean isBody(Sentence s, Counted counted, HarmLink link) {
        var noun = counted.phrase().noun();
        var of = Words.HARM_NOUNS.at(s, link.at());
        return (noun != null && noun.kind() == HarmNoun.Kind.BODY)
                || (link.frame() == HarmLink.Frame.OF
                        && of != null
                        && of.meaning().kind() == HarmNoun.Kind.BODY);
    }
}
