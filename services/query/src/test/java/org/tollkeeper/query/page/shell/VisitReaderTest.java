package org.tollkeeper.query.page.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.WAR;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Question;

class VisitReaderTest {

    @Test
    void one_state_has_one_address_however_it_was_typed() {
        var typed = Map.of(
                "harm", "wounded,killed", "side", "orla,vesk", "at", " 2031-03-02 ", "scale", "LOG", "table", "");

        assertThat(read(View.NOW, typed).address().url())
                .isEqualTo("/c/border-war?at=2031-03-02&side=vesk,orla&harm=KILLED,WOUNDED&scale=log");
    }

    @Test
    void defaults_are_left_out() {
        var typed = Map.of("scale", "linear", "table", "0", "knownAt", "", "state", "counted");

        assertThat(read(View.TIMELINE, typed).address().url()).isEqualTo("/c/border-war/timeline");
    }

    @Test
    void a_day_of_knowledge_is_its_last_instant() {
        var visit = read(View.NOW, Map.of("at", "2031-03-02", "knownAt", "2031-03-03"));

        assertThat(visit.question())
                .isEqualTo(new Question(Moment.parse("2031-03-02"), Instant.parse("2031-03-03T21:59:59.999Z")));
        assertThat(visit.address().url()).contains("knownAt=2031-03-03T21:59:59.999Z");
        assertThat(visit.isPast()).isTrue();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"at, banana", "knownAt, 31 March", "side, nowhere", "harm, SAD", "scale, cubic", "category, PIRATE"})
    void what_cannot_be_read_is_told_and_left_out(String name, String value) {
        var visit = read(
                View.NOW,
                Map.of(
                        name,
                        value,
                        "category".equals(name) ? "harm" : "category",
                        "category".equals(name) ? "KILLED" : "MILITARY"));

        assertThat(visit.problems()).singleElement().asString().contains(name, value);
        assertThat(visit.address().url()).doesNotContain(name + "=").contains("=");
    }

    @Test
    void another_view_keeps_what_it_can_show() {
        var claims = read(View.CLAIMS, Map.of("side", "orla", "state", "proposed", "claimant", "monitor"));

        assertThat(claims.address().url()).isEqualTo("/c/border-war/claims?side=orla&state=proposed&claimant=monitor");
        assertThat(claims.address().in(View.CHANGES).url()).isEqualTo("/c/border-war/changes?side=orla");
        assertThat(claims.address().embed(true).url(".csv")).startsWith("/embed/c/border-war/claims.csv?");
    }

    @Test
    void a_state_is_one_of_rows_where_rows_are_shown_and_one_of_claims_where_claims_are() {
        var rows = read(View.NOW, Map.of("state", "NOT_DISCLOSED,contested"));

        assertThat(rows.address().url()).isEqualTo("/c/border-war?state=contested,not_disclosed");
        assertThat(rows.address().in(View.CLAIMS).url()).isEqualTo("/c/border-war/claims");
        assertThat(rows.address().why("orla.military.killed")).isEqualTo("/c/border-war/why/orla.military.killed");
        assertThat(read(View.NOW, Map.of("state", "counted")).problems())
                .singleElement()
                .asString()
                .contains("state", "counted");
    }

    private static Visit read(View view, Map<String, String> typed) {
        return VisitReader.read(WAR, view, false, typed);
    }
}
