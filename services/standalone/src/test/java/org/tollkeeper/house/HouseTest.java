package org.tollkeeper.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The house keeps its rules, and each rule catches the violation built for it.
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tollkeeper");

    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages("org.tollkeeper.house.violations");

    private static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.DOMAIN_KNOWS_NOTHING_BUT_JAVA, "KnowsALibrary"),
                Arguments.of(HouseRules.PURE_ROOMS_KNOW_NO_FRAMEWORK, "KnowsKafka"),
                Arguments.of(HouseRules.PURE_ROOMS_HAVE_NO_CLOCK_AND_NO_DICE, "ReadsAClock"),
                Arguments.of(HouseRules.WIRE_KNOWS_NO_OTHER_ROOM, "KnowsTheDomain"),
                Arguments.of(HouseRules.SERVICES_MEET_ONLY_IN_TOPICS, "CallsIngest"),
                Arguments.of(HouseRules.ONLY_MESSAGING_SPEAKS_AVRO, "SpeaksAvro"),
                Arguments.of(HouseRules.NO_CONCEPT_OF_THE_DOMAIN_GOES_ROUND, "Round"),
                Arguments.of(HouseRules.ABSENCE_IS_A_NULLABLE_FIELD_NOT_AN_OPTIONAL, "HoldsAnOptional"),
                Arguments.of(HouseRules.RECORDS_HOLD_NO_ARRAYS, "HoldsAnArray"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(ArchRule rule, String violation) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_catches_its_violation(ArchRule rule, String violation) {
        var result = rule.evaluate(VIOLATIONS);

        assertThat(result.hasViolation()).isTrue();
        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(violation);
    }

    @Test
    void every_room_is_looked_at() {
        assertThat(Stream.of(
                        "schemas",
                        "domain",
                        "wire",
                        "extraction",
                        "messaging",
                        "ingest",
                        "aggregator",
                        "query",
                        "standalone"))
                .allMatch(room -> HOUSE.containPackage("org.tollkeeper." + room));
    }
}
