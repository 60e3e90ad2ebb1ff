package org.tollkeeper.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    static Stream<Schema> contracts() {
        return Contracts.current();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_record_field_and_enum_says_what_it_is(Schema contract) {
        assertThat(Rules.undocumented(contract)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void old_readers_survive_new_symbols(Schema contract) {
        assertThat(Rules.enumsThatOldReadersWouldNotSurvive(contract)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void people_are_counted_in_whole_numbers(Schema contract) {
        assertThat(Rules.fractions(contract)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void times_are_milliseconds(Schema contract) {
        assertThat(Rules.timesInOtherUnits(contract)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void what_may_be_absent_is_null_unless_said_otherwise(Schema contract) {
        assertThat(Rules.nullablesWithoutNull(contract)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void reads_and_is_read_by_every_released_one(Schema contract) throws IOException {
        for (var file : Contracts.released(Contracts.RELEASED, contract.getName())) {
            assertThat(Rules.incompatibilities(contract, Contracts.read(file)))
                    .as("%s against %s", contract.getName(), file)
                    .isEmpty();
        }
    }

    /// On failure the next release is left in target/released, to be looked at and moved.
    @ParameterizedTest
    @MethodSource("contracts")
    void the_newest_release_is_the_contract_of_today(Schema contract) throws IOException {
        var releases = Contracts.released(Contracts.RELEASED, contract.getName());
        int next = releases.isEmpty() ? 1 : Contracts.number(releases.getLast()) + 1;
        var proposal = Path.of("target/released", contract.getName() + "-" + next + ".avsc");
        Files.createDirectories(proposal.getParent());
        Files.writeString(proposal, Contracts.text(contract));

        assertThat(releases)
                .as("No release of %s; look at %s and move it to released/", contract.getName(), proposal)
                .isNotEmpty();
        assertThat(Files.readString(releases.getLast()))
                .as(
                        "%s has changed since %s; look at %s and move it to released/",
                        contract.getName(), releases.getLast(), proposal)
                .isEqualTo(Contracts.text(contract));
        Files.delete(proposal);
    }
}
