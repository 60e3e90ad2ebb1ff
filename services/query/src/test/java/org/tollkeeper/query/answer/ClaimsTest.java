package org.tollkeeper.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.withheld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tollkeeper.query.dossier.Dossier;

class ClaimsTest {
    private static final Dossier DOSSIER = dossier(
            total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"),
            total("c2", "orla-mod", ORLA_SOLDIERS, 99, "2031-03-01T13:00:00Z"),
            retraction("r1", "orla-mod", "c2", "2031-03-01T14:00:00Z"),
            total("c3", "Local Radio", ORLA_CIVILIANS, 2, "2031-03-01T12:00:00Z"),
            withheld("c4", "orla-mod", ORLA_CIVILIANS, "2031-03-01T15:00:00Z"));

    @Test
    void claims_come_in_the_order_they_were_recorded_and_what_acts_on_them_does_not_come() {
        assertThat(ids()).containsExactly("c1", "c3", "c2", "c4");
        assertThat(ids("order=newest")).containsExactly("c4", "c2", "c3", "c1");
    }

    @Test
    void they_are_told_apart_by_fate_claimant_kind_and_row() {
        assertThat(ids("state=WITHDRAWN")).containsExactly("c2");
        assertThat(ids("state=counted,held", "claimant=orla-mod")).containsExactly("c1", "c4");
        assertThat(ids("claimant=local radio")).containsExactly("c3");
        assertThat(ids("kind=NOT_DISCLOSED")).containsExactly("c4");
        assertThat(ids("category=CIVILIAN", "kind=TOTAL")).containsExactly("c3");
    }

    @Test
    void a_party_is_found_by_any_of_its_names() {
        assertThat(ids("claimant=Orla Defence Ministry"))
                .isEqualTo(ids("claimant=orla-mod"))
                .containsExactly("c1", "c2", "c4");
    }

    @Test
    void a_claim_is_told_as_it_was_known() {
        assertThat(ids("knownAt=2031-03-01T13:30:00Z", "state=COUNTED")).containsExactly("c1", "c3", "c2");
        assertThat(ids("knownAt=2031-03-01T14:30:00Z", "state=COUNTED")).containsExactly("c1", "c3");
    }

    @Test
    void paging_loses_and_repeats_nothing_in_either_direction() {
        assertThat(paged("order=oldest")).containsExactly("c1", "c3", "c2", "c4");
        assertThat(paged("order=newest")).containsExactly("c4", "c2", "c3", "c1");
    }

    @Test
    void what_is_no_limit_cursor_or_order_is_refused_by_name() {
        assertThatThrownBy(() -> ids("limit=0"))
                .isInstanceOfSatisfying(
                        BadParameter.class,
                        bad -> assertThat(bad.sentence())
                                .isEqualTo("'limit' is '0'; accepted is a whole number from 1 to 1000."));
        assertThatThrownBy(() -> ids("cursor=xyz"))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo("cursor"));
        assertThatThrownBy(() -> ids("order=upwards"))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo("order"));
    }

    private static List<Object> paged(String order) {
        var seen = new ArrayList<Object>();
        var cursor = "";
        do {
            var page = answer(order, "limit=1", "cursor=" + cursor);
            seen.addAll(ids(page));
            cursor = (String) page.getOrDefault("next", "");
        } while (!cursor.isEmpty());
        return seen;
    }

    private static List<Object> ids(String... parameters) {
        return ids(answer(parameters));
    }

    private static List<Object> ids(Map<String, Object> page) {
        return ((List<?>) page.getOrDefault("claims", List.of()))
                .stream().<Object>map(claim -> ((Map<?, ?>) claim).get("id")).toList();
    }

    private static Map<String, Object> answer(String... parameters) {
        var given = Arrays.stream(parameters)
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        return Claims.answer(new Parameters(WAR, given), DOSSIER);
    }
}
