package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.text.DataFile;

/// The crews of merchant ships, who are no side's: "four seafarers", "15 of its crew", of a tanker.
final class Seafarers {
    private static final Set<String> CREW = Set.of("crew", "sailor", "sailors", "crewmen", "seamen", "members");
    private static final Set<String> ALWAYS = Set.of("seafarer", "seafarers", "mariner", "mariners");
    private static final Set<String> SHIPS = DataFile.set("victim/merchant-ships");
    private static final Set<String> NAVIES = DataFile.set("victim/navies");

    private Seafarers() {}

    static boolean are(Mention m, Category category) {
        var s = m.sentence();
        boolean crew = false;
        boolean count = m.link().frame() == HarmLink.Frame.TOLL || m.link().frame() == HarmLink.Frame.COUNT;
        int to =
                count ? Math.max(m.counted().end(), m.link().to()) : m.counted().end();
        for (int i = count ? Math.min(m.link().at(), m.start()) : m.start(); i < to; i++) {
            if (ALWAYS.contains(s.low(i))) {
                return true;
            }
            crew |= CREW.contains(s.low(i))
                    && (!s.low(i).equals("members") || s.low(i - 1).equals("crew"));
        }
        return crew && category != Category.POLICE && s.hasAny(SHIPS, 0, s.size()) && !s.hasAny(NAVIES, 0, s.size());
    }
}
