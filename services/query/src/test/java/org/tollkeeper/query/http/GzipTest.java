package org.tollkeeper.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    gzip                 | true
                    br, gzip;q=0.5       | true
                    deflate, GZIP; q=1.0 | true
                    gzip;q=0             | false
                    gzip; q=0.000        | false
                    x-gzip, br           | false
                    identity             | false
                    """)
    void bytes_are_packed_for_who_says_that_they_unpack_them(String accepted, boolean isWanted) {
        assertThat(Gzip.isWanted(accepted)).isEqualTo(isWanted);
    }

    @Test
    void who_says_nothing_gets_bytes_as_they_are() {
        assertThat(Gzip.isWanted((String) null)).isFalse();
    }
}
