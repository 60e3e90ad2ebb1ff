package org.tollkeeper.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewTableTest {
    private static final String CONFLICT = """
            {"sides":[{"id":"north","name":"Northland (fictional)"},{"id":"south","name":"Southland (fictional)"}]}""";

    @Test
    void what_is_not_disclosed_is_said_in_words_and_never_as_a_number() {
        var tolls = """
                {"tolls":[
                {"side":"north","category":"MILITARY","harm":"KILLED","state":"REPORTED","low":5,"best":6,"high":70},
                {"side":"south","category":"MILITARY","harm":"KILLED","state":"NOT_DISCLOSED","high":40},
                {"side":"south","category":"CIVILIAN","harm":"KILLED","state":"ZERO_CLAIMED","low":0,"best":0,"high":0},
                {"side":"south","category":"CIVILIAN","harm":"WOUNDED","state":"REPORTED","low":9,"best":9,"high":9},
                {"side":"south","category":"CIVILIAN","harm":"KILLED","group":"children","state":"NO_CLAIM"},
                {"side":"ALL","category":"ALL","harm":"KILLED","state":"REPORTED","low":5,"best":6,"high":70,"atLeast":true}
                ]}""";

        assertThat(ViewTable.of(CONFLICT, tolls)).isEqualTo("""
                  killed                                   low   best   high
                  Northland (fictional)    military          5      6     70
                  Southland (fictional)    military          -      -     40  not disclosed
                  Southland (fictional)    civilian          0      0      0  none, as claimed
                  The conflict             together          5      6     70  at least: a part is not disclosed\
                """);
    }

    @Test
    void a_view_without_tolls_is_empty() {
        assertThat(ViewTable.isEmpty("{\"tolls\":[]}")).isTrue();
        assertThat(ViewTable.isEmpty("{\"tolls\":[{\"side\":\"north\"}]}")).isFalse();
    }
}
