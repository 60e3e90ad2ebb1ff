package org.tollkeeper.ingest.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tollkeeper.ingest.claims.HashTable.Hash;

class HashTableTest {
    private final HashTable table = new HashTable();

    private static Hash hash(String text) {
        return Hash.of(text);
    }

    @Test
    void what_was_added_is_found_however_many_follow() {
        IntStream.range(0, 20_000).forEach(i -> table.add(hash("key " + i), hash("content " + i), i));

        assertThat(table.size()).isEqualTo(20_000);
        assertThat(IntStream.range(0, 20_000)).allMatch(i -> {
            int row = table.find(hash("key " + i));
            return row >= 0 && table.holds(row, hash("content " + i)) && table.time(row) == i;
        });
        assertThat(table.find(hash("key 20000"))).isNegative();
    }

    @Test
    void other_content_is_told_apart_and_a_time_can_be_set() {
        table.add(hash("key"), hash("content"), 5);
        int row = table.find(hash("key"));

        table.setTime(row, 3);

        assertThat(table.holds(row, hash("other content"))).isFalse();
        assertThat(table.time(row)).isEqualTo(3);
    }
}
