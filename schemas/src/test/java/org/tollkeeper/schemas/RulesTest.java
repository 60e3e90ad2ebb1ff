package org.tollkeeper.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each rule can fail.
class RulesTest {

    @Test
    void a_record_field_or_enum_without_doc_is_found() {
        var contract = record("""
                {"name": "side", "type": "string"},
                {"name": "kind", "doc": " ", "type": {"type": "enum", "name": "Kind", "symbols": ["A"]}}""");

        assertThat(Rules.undocumented(contract))
                .containsExactly(
                        "Sample has no doc", "Sample.side has no doc", "Sample.kind has no doc", "Kind has no doc");
    }

    @Test
    void an_enum_without_default_is_found_in_a_list() {
        var contract = record("""
                {"name": "kinds", "type": {"type": "array", "items":
                  {"type": "enum", "name": "Kind", "symbols": ["UNKNOWN", "A"], "default": "A"}}}""");

        assertThat(Rules.enumsThatOldReadersWouldNotSurvive(contract))
                .containsExactly("Kind has the default A, not UNKNOWN");
    }

    @Test
    void a_fraction_of_a_person_is_found() {
        var contract = record("""
                {"name": "low", "type": "double"},
                {"name": "high", "type": ["null", "float"], "default": null},
                {"name": "all", "type": {"type": "map", "values": "double"}}""");

        assertThat(Rules.fractions(contract))
                .containsExactly("Sample.low is a fraction", "Sample.high is a fraction", "Sample.all is a fraction");
    }

    @Test
    void a_time_in_microseconds_is_found() {
        var contract = record("""
                {"name": "at", "type": ["null", {"type": "long", "logicalType": "timestamp-micros"}], "default": null}""");

        assertThat(Rules.timesInOtherUnits(contract))
                .containsExactly("Sample.at is timestamp-micros, not timestamp-millis");
    }

    @Test
    void a_nullable_without_the_default_null_is_found() {
        var contract = record("""
                {"name": "group", "type": ["null", "string"]},
                {"name": "side", "type": ["string", "null"], "default": "x"}""");

        assertThat(Rules.nullablesWithoutNull(contract))
                .containsExactly(
                        "Sample.group is a union without null as first and default",
                        "Sample.side is a union without null as first and default");
    }

    @Test
    void a_field_that_old_data_lacks_and_one_that_is_gone_are_both_found() {
        var released = record("{\"name\": \"side\", \"type\": \"string\"}");
        var today = record("{\"name\": \"party\", \"type\": \"string\"}");

        assertThat(Rules.incompatibilities(today, released))
                .containsExactly(
                        "/fields/0 READER_FIELD_MISSING_DEFAULT_VALUE", "/fields/0 READER_FIELD_MISSING_DEFAULT_VALUE");
    }

    @Test
    void releases_are_read_by_number_not_by_spelling(@TempDir Path folder) throws IOException {
        for (var name :
                new String[] {"Claim-10.avsc", "Claim-9.avsc", "Claimant-1.avsc", "Claim-0.avsc", "Claim-1.txt"}) {
            Files.createFile(folder.resolve(name));
        }

        assertThat(Contracts.released(folder, "Claim"))
                .containsExactly(folder.resolve("Claim-9.avsc"), folder.resolve("Claim-10.avsc"));
    }

    private static Schema record(String fields) {
        return Contracts.parse("{\"type\": \"record\", \"name\": \"Sample\", \"fields\": [" + fields + "]}");
    }
}
