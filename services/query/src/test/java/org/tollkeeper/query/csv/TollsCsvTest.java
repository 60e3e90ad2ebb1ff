package org.tollkeeper.query.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.total;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.toll.Question;

class TollsCsvTest {
    private static final Cell CHILDREN = new Cell("orla", Category.CIVILIAN, Harm.KILLED, "children");
    private static final String NOON = "2031-03-02T12:00:00Z";

    @Test
    void the_children_among_the_civilians_are_civilians_of_whom_nothing_is_unknown() {
        var tolls = dossier(
                        total("c1", "orla-mod", ORLA_CIVILIANS, 9, NOON), total("c2", "orla-mod", CHILDREN, 4, NOON))
                .tolls(Question.LIVE);

        var csv = TollsCsv.of(WAR, tolls, toll -> toll.cell().equals(CHILDREN), false);

        assertThat(column(csv, "deaths_civilians")).containsExactly("4");
        assertThat(column(csv, "deaths_unknown")).containsExactly("0");
        assertThat(column(csv, "deaths_civilians_state")).containsExactly("REPORTED");
    }

    private static List<String> column(String csv, String name) {
        var lines = csv.lines().toList();
        int place = Arrays.asList(lines.getFirst().split(",", -1)).indexOf(name);
        return lines.stream().skip(1).map(line -> line.split(",", -1)[place]).toList();
    }
}
