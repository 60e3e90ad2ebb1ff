package org.tollkeeper.ingest.conflicts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.FieldWarning;
import org.tollkeeper.ingest.field.Fields;

/// A definition as somebody put it. Everything that is wrong with it is said at once, field by field.
public final class ConflictReader {
    private final String id;
    private final Fields fields;
    private final List<FieldException> problems = new ArrayList<>();

    private ConflictReader(String id, ObjectNode json) {
        this.id = id;
        this.fields = new Fields(json);
    }

    public sealed interface Answer {
        record Accepted(Conflict conflict, List<FieldWarning> warnings) implements Answer {}

        record Refused(List<FieldException> problems) implements Answer {}
    }

    /// @param id as in the address; the body may repeat it
    public static Answer read(String id, ObjectNode json) {
        return new ConflictReader(id, json).answer();
    }

    private Answer answer() {
        fields.passOver("claims", "claimants", "lastChange", "digest");
        check(this::requireSameId);
        var name = check(() -> fields.required("name", "people must be able to tell conflicts apart"));
        var start = check(this::start);
        var end = check(() -> fields.moment("end"));
        var zone = check(this::zone);
        var sides = sides();
        var parties = parties(sides);
        var ranks = check(() -> fields.texts("ranks"));
        var codebook = check(this::codebook);
        if (!problems.isEmpty() || name == null || start == null || zone == null || ranks == null || codebook == null) {
            return new Answer.Refused(List.copyOf(problems));
        }
        if (end != null && start.isLaterThan(end, zone)) {
            return new Answer.Refused(List.of(fields.wrong("end", "the conflict starts on " + start.text())));
        }
        try {
            var conflict = new Conflict(id, name, start, end, zone, sides, parties, ranks, codebook);
            return new Answer.Accepted(conflict, fields.unknown());
        } catch (IllegalArgumentException e) {
            return new Answer.Refused(List.of(new FieldException("", "", String.valueOf(e.getMessage()))));
        }
    }

    private @Nullable Void requireSameId() {
        if (!Conflict.isId(id)) {
            throw new FieldException("id", id, "id is '" + id + "'", Conflict.ID_RULE);
        }
        var own = fields.text("id");
        if (own != null && !own.equals(id)) {
            throw fields.wrong("id", "the address says '" + id + "', and a conflict has one id");
        }
        return null;
    }

    private Moment start() {
        var start = fields.moment("start");
        if (start == null) {
            throw fields.absent("start", "a conflict counts from its first day");
        }
        return start;
    }

    private ZoneId zone() {
        var zone = fields.text("timeZone");
        try {
            return ZoneId.of(zone == null ? "UTC" : zone);
        } catch (DateTimeException e) {
            throw fields.wrong("timeZone", "it must be a name of the IANA time zone database, as Asia/Baku, or UTC");
        }
    }

    private String codebook() {
        var name = fields.text("codebook");
        if (name != null && Codebook.named(name).isEmpty()) {
            throw fields.wrong("codebook", "it must be one of " + Codebook.SHIPPED);
        }
        return name == null ? Conflict.STANDARD_CODEBOOK : name;
    }

    private List<Side> sides() {
        var ids = new HashSet<String>();
        return each("sides", side -> {
            var own = side.required("id", "claims name a side by its id");
            if (new Cell(own, Category.ALL, Harm.KILLED).isNobodysOwn()) {
                throw side.wrong("id", "UNATTRIBUTED, UNALIGNED and ALL are reserved");
            }
            if (!ids.add(own)) {
                throw side.wrong("id", "a side's id is its own, and another side has it");
            }
            var name = side.text("name");
            return new Side(
                    own,
                    name == null ? own : name,
                    side.texts("aliases"),
                    side.texts("demonyms"),
                    side.texts("forces"),
                    side.texts("places"));
        });
    }

    private List<Party> parties(List<Side> sides) {
        var ids = new HashSet<String>();
        var known = sides.stream().map(Side::id).toList();
        return each("parties", party -> party(party, known, ids));
    }

    private static Party party(Fields party, List<String> sides, Set<String> ids) {
        var own = party.required("id", "claims name a party by its id");
        if (Claimant.EDITOR.name().equals(own)) {
            throw party.wrong("id", "it is reserved for whoever decides about claims");
        }
        if (!ids.add(own)) {
            throw party.wrong("id", "a party's id is its own, and another party has it");
        }
        var side = party.text("side");
        if (side != null && !sides.contains(side)) {
            throw party.wrong("side", "the sides of this conflict are " + sides);
        }
        var name = party.text("name");
        return new Party(
                own,
                name == null ? own : name,
                side,
                party.requiredOneOf("kind", PartyKind.class, PartyKind::text),
                party.texts("aliases"));
    }

    private interface Reading<T> {
        T read(Fields fields);
    }

    private <T> List<T> each(String field, Reading<T> reading) {
        var list = check(() -> fields.objects(field));
        var read = new ArrayList<T>();
        for (var element : list == null ? List.<Fields>of() : list) {
            var one = check(() -> reading.read(element));
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    private <T> @Nullable T check(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (FieldException e) {
            problems.add(e);
            return null;
        }
    }
}
