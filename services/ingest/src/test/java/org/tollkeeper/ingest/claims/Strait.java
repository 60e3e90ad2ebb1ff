package org.tollkeeper.ingest.claims;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;

/// A fictional conflict, and claims about it as people post them.
public final class Strait {
    private Strait() {}

    public static final Instant NOW = Instant.parse("2031-05-04T12:00:00.123Z");

    public static final Conflict CONFLICT = new Conflict(
            "strait",
            "Strait dispute (fictional)",
            Moment.parse("2031-05-01"),
            null,
            ZoneId.of("UTC"),
            List.of(new Side("north", "Northern coast"), new Side("south", "Southern coast")),
            List.of(new Party("north-mod", "Northern defence ministry", "north", PartyKind.AUTHORITY, List.of())),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    /// The same conflict, where the first side has another name.
    public static Conflict renamed(String north) {
        return new Conflict(
                CONFLICT.id(),
                CONFLICT.name(),
                CONFLICT.start(),
                null,
                CONFLICT.timeZone(),
                List.of(new Side("north", north), new Side("south", "Southern coast")),
                List.of(),
                List.of(),
                CONFLICT.codebook());
    }

    private static final ClaimReader EVERYONE = reader(true);

    static ClaimReader reader(boolean importer) {
        return new ClaimReader(id -> id.equals("strait") ? Optional.of(CONFLICT) : Optional.empty(), importer);
    }

    /// A whole claim in JSON, with some of its fields said otherwise: a later field of the same name wins.
    public static ObjectNode json(String... otherwise) {
        var claim = Json.object("""
                {"conflict":"strait","claimant":"north-mod","kind":"TOTAL","side":"north","category":"MILITARY",
                 "harm":"KILLED","quantity":{"low":4,"high":4},"window":{"from":"2031-05-01","to":"2031-05-03"}}""".getBytes(StandardCharsets.UTF_8));
        for (var fields : otherwise) {
            claim.setAll(Json.object(("{" + fields.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8)));
        }
        return claim;
    }

    static ClaimReader.Posted posted(String... otherwise) {
        return EVERYONE.read(json(otherwise), NOW);
    }

    public static Claim claim(String... otherwise) {
        return posted(otherwise).claim();
    }

    static FieldException refused(String... otherwise) {
        try {
            throw new AssertionError("accepted after all: " + claim(otherwise));
        } catch (FieldException e) {
            return e;
        }
    }
}
