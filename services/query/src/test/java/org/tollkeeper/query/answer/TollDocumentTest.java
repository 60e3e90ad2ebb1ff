package org.tollkeeper.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;

/// The names and their order are public: changing one breaks those who read them.
class TollDocumentTest {
    private static final String DIGEST = "9f".repeat(32);

    @Test
    void a_reported_toll_is_written_as_the_contract_says() {
        var toll = new Toll(
                "border-war",
                new Cell("armenia", Category.MILITARY, Harm.KILLED),
                null,
                CellState.REPORTED,
                59L,
                59L,
                59L,
                59L,
                false,
                false,
                List.of(new Flag(Mark.SINGLE_ORIGIN, List.of("c1"))),
                0,
                Moment.parse("2020-09-28T18:00:00Z"),
                Instant.parse("2020-09-28T19:12:03Z"),
                List.of("artsakh-mod"),
                6,
                new Digest(DIGEST),
                "c1");

        assertThat(json(toll))
                .isEqualTo("{'side':'armenia','category':'MILITARY','harm':'KILLED','state':'REPORTED',"
                        + "'low':59,'best':59,'high':59,'highExclAdversary':59,'openEnded':false,'atLeast':false,"
                        + "'contested':[],'flags':['SINGLE_ORIGIN'],'through':'2020-09-28T18:00:00Z',"
                        + "'knownAt':'2020-09-28T19:12:03Z','claims':6,'digest':'" + DIGEST + "'}");
    }

    @Test
    void what_nobody_gave_is_left_out_and_never_zero() {
        var toll = new Toll(
                "border-war",
                new Cell("vesk", Category.CIVILIAN, Harm.MISSING, "children"),
                Toll.Rollup.PARTS,
                CellState.NOT_DISCLOSED,
                null,
                null,
                200L,
                null,
                true,
                true,
                List.of(new Flag(Mark.DENIED, List.of("c9", "c2")), new Flag(Mark.BASE_MISMATCH, -3L, List.of("c4"))),
                2,
                null,
                null,
                List.of(),
                0,
                Digest.EMPTY,
                null);

        assertThat(json(toll))
                .isEqualTo("{'side':'vesk','category':'CIVILIAN','harm':'MISSING','group':'children',"
                        + "'rollup':'PARTS','state':'NOT_DISCLOSED','high':200,'openEnded':true,'atLeast':true,"
                        + "'contested':[{'flag':'DENIED','claims':['c2','c9']}],'flags':['BASE_MISMATCH(-3)'],"
                        + "'named':2,'claims':0,'digest':'" + "0".repeat(64) + "'}");
    }

    private static String json(Toll toll) {
        try {
            return new ObjectMapper().writeValueAsString(TollDocument.of(toll)).replace('"', '\'');
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
