package org.tollkeeper.extraction;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.wire.Story;

/// Stories and conflicts for tests. Every state in them is FICTIONAL, and nothing told of them happened.
public final class Stories {
    public static final Conflict HALMAR_TEVERIA = conflict(
            "halmar-teveria", side("HAL", "Halmar", "Halmari", "Porth"), side("TEV", "Teveria", "Teverian", "Lusk"));
    public static final Conflict DORSA = conflict(
            "dorsa",
            side("DGV", "Dorsan government", "Dorsan army", "security forces", "regime"),
            side("DLM", "Dorsa Liberation Movement", "DLM", "rebels"));

    public static final Conflict STRAIT = conflict(
            "strait",
            side("MAR", "Marenia", "Marenian", "Kell"),
            side("SAB", "Sabra Movement", "Sabra"),
            side("LOR", "Lorva", "Lorvan"));
    public static final Conflict BASIN = conflict(
            "basin",
            side("TOR", "Toria", "Torian army"),
            side("VEL", "Velia", "Velian army"),
            side("HOS", "Host of the Dunes", "the Host"),
            side("MIL", "jihadists", "militants", "assailants (unnamed)"));

    /// A state's army, a force that broke with it, and a third.
    public static final Conflict REACH = conflict(
            "reach",
            side("OAF", "army", "Okavian Armed Forces", "Okavian government"),
            side("RVG", "River Guard", "RVG", "paramilitary"),
            side("HLF", "Highland Front", "HLF"));
    /// A junta and those who fight it.
    public static final Conflict JUNTA = conflict(
            "junta",
            side("JUN", "junta", "military regime", "regime", "Selan military"),
            side("RES", "resistance", "PDL", "ethnic armed groups", "alliance"));
    /// A movement that holds a capital, the government it drove out, and the states that strike it.
    public static final Conflict GULF = conflict(
            "gulf",
            side("QAS", "Qasiri", "Qasiris", "Ansar al-Bahr"),
            side("YAL", "internationally recognised government"),
            side("COA", "Norland", "Westmark", "Norland Central Command"));
    /// Two states and militants.
    public static final Conflict PACT = conflict(
            "pact",
            side("BEL", "Belora", "Beloran", "Sarn"),
            side("KAT", "Katuria", "Katurian", "Dasht"),
            side("MLT", "militants"));

    private Stories() {}

    /// The conflict that a case names.
    public static Conflict conflict(String name) {
        return switch (name) {
            case "ht" -> HALMAR_TEVERIA;
            case "dorsa" -> DORSA;
            case "strait" -> STRAIT;
            case "basin" -> BASIN;
            case "reach" -> REACH;
            case "junta" -> JUNTA;
            case "gulf" -> GULF;
            case "pact" -> PACT;
            default -> throw new IllegalArgumentException("no conflict is called " + name);
        };
    }

    private static Side side(String id, String... aliases) {
        return new Side(id, aliases[0], List.of(aliases), List.of(), List.of(), List.of());
    }

    public static Conflict conflict(String id, Side... sides) {
        return new Conflict(
                id,
                "FICTIONAL " + id,
                Moment.parse("2000-01-01"),
                null,
                ZoneId.of("UTC"),
                List.of(sides),
                List.of(),
                List.of(),
                Conflict.STANDARD_CODEBOOK);
    }

    /// A story of Northern Wire, published on Wednesday 2031-05-14 at 15:00 UTC; an empty line separates paragraphs.
    public static Story story(@Nullable String headline, String body) {
        return story("Northern Wire", "2031-05-14T15:00:00Z", headline, body);
    }

    public static Story story(String publisher, String published, @Nullable String headline, String body) {
        return story(publisher, published, headline, null, body);
    }

    /// The same with a note to editors.
    public static Story noted(String edNote, String body) {
        return story("Northern Wire", "2031-05-14T15:00:00Z", null, edNote, body);
    }

    private static Story story(
            String publisher, String published, @Nullable String headline, @Nullable String edNote, String body) {
        var at = Instant.parse(published);
        return new Story(
                "northern-wire",
                publisher,
                "story",
                "1",
                null,
                "0",
                Story.Status.USABLE,
                Story.Action.NEW,
                null,
                null,
                null,
                null,
                headline,
                edNote,
                List.of(),
                at,
                null,
                at,
                "en",
                paragraphs(body),
                Story.Kind.STORY,
                new Story.Raw("0", "application/json", 1),
                List.of());
    }

    /// The same from a sender who says which conflict it is about.
    public static Story bound(Conflict conflict, Story story) {
        return new Story(
                story.provider(),
                story.publisher(),
                story.key(),
                story.version(),
                story.rank(),
                story.contentHash(),
                story.status(),
                story.action(),
                conflict.id(),
                story.embargoedUntil(),
                story.urgency(),
                story.slug(),
                story.headline(),
                story.edNote(),
                story.signals(),
                story.published(),
                story.versionCreated(),
                story.receivedAt(),
                story.language(),
                story.paragraphs(),
                story.kind(),
                story.raw(),
                story.warnings());
    }

    private static List<Story.Paragraph> paragraphs(String body) {
        var paragraphs = new ArrayList<Story.Paragraph>();
        int start = 0;
        for (var text : body.split("\n\\s*\n", -1)) {
            paragraphs.add(new Story.Paragraph(start, text));
            start += text.length() + 1;
        }
        return paragraphs;
    }
}
