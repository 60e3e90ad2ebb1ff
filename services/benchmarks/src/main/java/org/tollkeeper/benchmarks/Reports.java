package org.tollkeeper.benchmarks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tollkeeper.domain.claim.CanonicalJson;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Delivery;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.WireReader;

/// Stories to be read, a plain one and hostile ones, and two definitions of the conflict they tell of. All of it is
/// fictional: nothing told here happened.
final class Reports {
    private static final int LONG = 1_000_000;
    private static final int BODIES = 60;

    static final String TEXT = """
            LUSK, May 14 (Northern Wire) - Teverian shelling killed eight people and wounded 21 others in the Halmari city of \
            Brenn on Tuesday, the regional governor said, as fighting went on along the river for a fourth day.

            The governor, Ole Stranne, told reporters that two of the dead were children and that rescuers were still \
            searching the ruins of a school. "We have nine more people in intensive care," he said.

            Halmar's defence ministry said 14 of its soldiers had been killed since Sunday, bringing its losses since the \
            start of the war to 1,312. It said it had destroyed six tanks and killed up to 80 Teverian troops near Orsk.

            Teveria has not released figures for its own losses. A spokesman for its general staff, Colonel Jan Orrel, \
            dismissed the Halmari claim as fantasy and said three soldiers had been lightly hurt. Neither account could be \
            verified independently.

            The mission of the United Nations has recorded 640 civilian deaths on both sides since February, 88 of them \
            children, but says that the true figure is likely to be considerably higher. More than 30,000 people have left \
            their homes, and two bridges on the road to the coast have been closed.

            The war began in 2029 after talks on the border broke down. An earlier conflict between the two countries cost \
            some 9,000 lives. The two presidents are to meet in Ketta on Friday, 120 kilometres from the front, for the first \
            time in 14 months, diplomats said on Wednesday. Rain is forecast for the weekend along the whole of the coast.""";

    /// Nothing but two sides and what they are called.
    static final Conflict BARE = conflict(List.of(), List.of(), List.of());

    /// As long as the definitions that a desk writes: forces, towns and parties by the dozen, each by several names.
    static final Conflict FULL = conflict(bodies("%dth %s Brigade"), bodies("%2$s town %1$d"), parties());

    private Reports() {}

    private static Conflict conflict(List<String> forces, List<String> places, List<Party> parties) {
        return new Conflict(
                "measured",
                "A measured conflict (fictional)",
                Moment.parse("2029-01-01"),
                null,
                ZoneId.of("UTC"),
                List.of(
                        new Side("HAL", "Halmar", List.of("Halmar", "Halmari"), List.of(), forces, places),
                        new Side("TEV", "Teveria", List.of("Teveria", "Teverian"), List.of(), List.of(), List.of())),
                parties,
                List.of(),
                Conflict.STANDARD_CODEBOOK);
    }

    private static List<String> bodies(String name) {
        var bodies = new ArrayList<String>();
        for (int i = 1; i <= BODIES; i++) {
            bodies.add(name.formatted(i, "Halmari"));
        }
        return bodies;
    }

    private static List<Party> parties() {
        var parties = new ArrayList<Party>();
        for (int i = 1; i <= BODIES; i++) {
            var aliases = List.of("Office " + i, "Halmar's office " + i, "office " + i + " of Halmar");
            parties.add(new Party("office-" + i, "Halmari office " + i, "HAL", PartyKind.AUTHORITY, aliases));
        }
        return parties;
    }

    /// The text as the door would take it in.
    static Story story(String body) {
        var document = CanonicalJson.write(Map.of(
                "provider", "northern-wire",
                "publisher", "Northern Wire",
                "key", "measured",
                "version", "1",
                "published", "2031-05-14T15:00:00Z",
                "language", "en",
                "body", body));
        var delivery = new Delivery(
                "northern-wire", null, "application/json", Bytes.of(document), Instant.parse("2031-05-14T15:00:00Z"));
        return switch (new WireReader().read(delivery)) {
            case Reading.Read read -> read.stories().getFirst();
            case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /// A megabyte each of what could make a reader slow.
    static Map<String, String> hostile() {
        var hostile = new LinkedHashMap<String, String>();
        hostile.put("one line", repeated(TEXT.replace('\n', ' ')));
        hostile.put("nested quotes", repeated("\"said \"he said \"they said "));
        hostile.put("100,000 numbers", "12 ".repeat(100_000));
        hostile.put("numbers killed", repeated("12 killed, "));
        hostile.put("one long number", repeated("7"));
        hostile.put("digit groups", repeated("1,234,"));
        hostile.put("brackets", repeated("(a [b {c "));
        hostile.put("names", repeated("John Smith "));
        hostile.put("speakers", repeated("Halmar said Teveria said "));
        hostile.put("abbreviations", repeated("U.N. "));
        hostile.put("no spaces", repeated("a"));
        return hostile;
    }

    private static String repeated(String text) {
        return text.repeat(LONG / text.length());
    }
}
