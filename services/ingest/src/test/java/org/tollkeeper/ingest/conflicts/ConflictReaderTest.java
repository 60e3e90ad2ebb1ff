package org.tollkeeper.ingest.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.FieldWarning;
import org.tollkeeper.ingest.field.Json;

class ConflictReaderTest {
    private static final String YAML = """
            name: Strait dispute (fictional)
            start: 2031-05-01
            end: 2031-06
            timeZone: Asia/Baku
            sides:
              - {id: north, name: Northern coast, aliases: [North], demonyms: [Northern], forces: [Coast Guard], places: [Velport]}
              - id: south
            parties:
              - {id: north-mod, name: Northern defence ministry, side: north, kind: authority, aliases: [the ministry]}
              - {id: harbour-news, kind: Press}
            ranks: [bosun]
            codebook: standard-1
            """;

    private static final Conflict CONFLICT = new Conflict(
            "strait",
            "Strait dispute (fictional)",
            Moment.parse("2031-05-01"),
            Moment.parse("2031-06"),
            ZoneId.of("Asia/Baku"),
            List.of(
                    new Side(
                            "north",
                            "Northern coast",
                            List.of("North"),
                            List.of("Northern"),
                            List.of("Coast Guard"),
                            List.of("Velport")),
                    new Side("south", "south")),
            List.of(
                    new Party(
                            "north-mod",
                            "Northern defence ministry",
                            "north",
                            PartyKind.AUTHORITY,
                            List.of("the ministry")),
                    new Party("harbour-news", "harbour-news", null, PartyKind.PRESS, List.of())),
            List.of("bosun"),
            "standard-1");

    private static ConflictReader.Answer read(String yaml) {
        return ConflictReader.read("strait", Json.yamlObject(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> refused(String yaml) {
        return ((ConflictReader.Answer.Refused) read(yaml))
                .problems().stream().map(FieldException::problem).toList();
    }

    @Test
    void a_definition_is_read_whole() {
        assertThat(read(YAML)).isEqualTo(new ConflictReader.Answer.Accepted(CONFLICT, List.of()));
    }

    @Test
    void what_is_answered_can_be_put_back() throws Exception {
        var answered = Json.MAPPER.writeValueAsString(ConflictDocument.of(CONFLICT));

        assertThat(read(answered)).isEqualTo(new ConflictReader.Answer.Accepted(CONFLICT, List.of()));
    }

    @Test
    void a_name_and_a_first_day_are_enough() {
        assertThat(read("{name: Strait, start: 2031-05-01}"))
                .isEqualTo(new ConflictReader.Answer.Accepted(
                        new Conflict(
                                "strait",
                                "Strait",
                                Moment.parse("2031-05-01"),
                                null,
                                ZoneId.of("UTC"),
                                List.of(),
                                List.of(),
                                List.of(),
                                Conflict.STANDARD_CODEBOOK),
                        List.of()));
    }

    @Test
    void everything_wrong_with_a_definition_is_said_at_once() {
        assertThat(refused("""
                                id: straits
                                timeZone: Mars/Base
                                codebook: mine
                                sides: [{id: north}, {id: north}, {id: ALL}, {name: nameless}]
                                parties: [{id: p, side: east, kind: press}, {id: q, kind: choir}, {id: editor, kind: press}]
                                """))
                .containsExactly(
                        "id is \"straits\"; the address says 'strait', and a conflict has one id",
                        "name is absent; people must be able to tell conflicts apart",
                        "start is absent; a conflict counts from its first day",
                        "timeZone is \"Mars/Base\"; it must be a name of the IANA time zone database, as Asia/Baku, or"
                                + " UTC",
                        "sides[1].id is \"north\"; a side's id is its own, and another side has it",
                        "sides[2].id is \"ALL\"; UNATTRIBUTED, UNALIGNED and ALL are reserved",
                        "sides[3].id is absent; claims name a side by its id",
                        "parties[0].side is \"east\"; the sides of this conflict are [north]",
                        "parties[1].kind is \"choir\"; it must be one of [authority, monitor, press, hospital, un,"
                                + " court]",
                        "parties[2].id is \"editor\"; it is reserved for whoever decides about claims",
                        "codebook is \"mine\"; it must be one of [standard-1, strict-1]");
    }

    @Test
    void a_conflict_that_ends_before_it_starts_is_refused() {
        assertThat(refused("{name: Strait, start: 2031-05-01, end: 2031-04-30}"))
                .containsExactly("end is \"2031-04-30\"; the conflict starts on 2031-05-01");
    }

    @Test
    void an_id_that_cannot_stand_in_an_address_is_refused() {
        var answer = ConflictReader.read(
                "the strait", Json.object("{\"name\":\"s\",\"start\":\"2031\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(((ConflictReader.Answer.Refused) answer).problems())
                .singleElement()
                .extracting(FieldException::field, FieldException::value, FieldException::rule)
                .containsExactly("id", "the strait", Conflict.ID_RULE);
    }

    @Test
    void an_unknown_field_is_a_warning() {
        var accepted =
                (ConflictReader.Answer.Accepted) read("{name: Strait, start: 2031-05-01, sides: [{id: n, flag: x}]}");

        assertThat(accepted.warnings())
                .containsExactly(new FieldWarning("sides[0].flag", "no field that is read here; it was passed over"));
    }
}
