package org.tollkeeper.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;

class ClaimsTest {
    private static final List<Fate> FATES = dossier(
                    total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"),
                    total("c2", "orla-mod", ORLA_SOLDIERS, 99, "2031-03-01T13:00:00Z"),
                    retraction("r1", "orla-mod", "c2", "2031-03-01T14:00:00Z"),
                    total("c3", "Local Radio", ORLA_CIVILIANS, 2, "2031-03-01T12:00:00Z"))
            .view(Question.LIVE)
            .fates();

    @Test
    void claims_come_in_the_order_they_were_recorded_and_what_acts_on_them_does_not_come() {
        assertThat(ids(null, null, null, null)).containsExactly("c1", "c3", "c2");
    }

    @Test
    void they_are_told_apart_by_fate_and_by_claimant() {
        assertThat(ids("WITHDRAWN", null, null, null)).containsExactly("c2");
        assertThat(ids("counted,held", "orla-mod", null, null)).containsExactly("c1");
        assertThat(ids(null, "local radio", null, null)).containsExactly("c3");
    }

    @Test
    void paging_loses_and_repeats_nothing() {
        var seen = new ArrayList<Object>();
        String cursor = null;
        do {
            var page = answer(null, null, cursor, "1");
            seen.addAll(ids(page));
            cursor = (String) page.get("next");
        } while (cursor != null);

        assertThat(seen).containsExactly("c1", "c3", "c2");
    }

    @Test
    void a_limit_or_cursor_that_is_none_is_refused_by_name() {
        assertThatThrownBy(() -> answer(null, null, null, "0"))
                .isInstanceOfSatisfying(
                        BadParameter.class,
                        bad -> assertThat(bad.sentence())
                                .isEqualTo("'limit' is '0'; accepted is a whole number from 1 to 1000."));
        assertThatThrownBy(() -> answer(null, null, "xyz", null))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo("cursor"));
    }

    private static List<Object> ids(
            @Nullable String state, @Nullable String claimant, @Nullable String cursor, @Nullable String limit) {
        return ids(answer(state, claimant, cursor, limit));
    }

    private static List<Object> ids(Map<String, Object> page) {
        return ((List<?>) page.getOrDefault("claims", List.of()))
                .stream().<Object>map(claim -> ((Map<?, ?>) claim).get("id")).toList();
    }

    private static Map<String, Object> answer(
            @Nullable String state, @Nullable String claimant, @Nullable String cursor, @Nullable String limit) {
        return Claims.of(Rows.of(WAR, null, null, null, null), state, claimant, cursor, limit)
                .answer(WAR, FATES);
    }
}
