package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.Ask;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// The public methodology page, run: each block of claims on it gives the tolls that it says.
class MethodPageTest {

    private static final Path PAGE = Path.of("../../docs/method.md");

    private static final Conflict WAR = new Conflict(
            "page",
            "A fictional war",
            Moment.parse("2031-05-01"),
            null,
            ZoneId.of("UTC"),
            List.of(new Side("east", "East"), new Side("west", "West")),
            List.of(
                    new Party("east-army", "Eastern army", "east", PartyKind.AUTHORITY, List.of()),
                    new Party("east-clinics", "Eastern clinics", "east", PartyKind.AUTHORITY, List.of()),
                    new Party("west-army", "Western army", "west", PartyKind.AUTHORITY, List.of()),
                    new Party("monitor", "A monitor", null, PartyKind.MONITOR, List.of()),
                    new Party("paper", "A paper", null, PartyKind.PRESS, List.of())),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    private static Stream<PageExample> examples() throws IOException {
        return PageExample.of(Files.readString(PAGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_page_says_what_the_claims_give(PageExample example) {
        assertThat(answer(example)).as(example.place()).isEqualTo(example.expected());
    }

    @Test
    void the_page_has_an_example_of_every_state() throws IOException {
        var answers = examples().map(PageExample::expected).collect(Collectors.joining("\n"));

        assertThat(CellState.values()).allMatch(state -> answers.contains(" " + state));
    }

    private static String answer(PageExample example) {
        var asked = example.asked();
        var question = new Question(
                asked.at() == null ? null : Moment.parse(asked.at()),
                asked.known() == null ? null : Instant.parse(asked.known()));
        var toll = Reconciliation.of(WAR, asked.codebook(), example.claims(), question).tolls().stream()
                .filter(t -> t.cell().equals(asked.cell()))
                .findFirst()
                .orElseThrow();
        return (toll.atLeast() && toll.rollup() != null ? "at least " : "")
                + Ask.figures(toll).replace("/", " / ")
                + Stream.concat(
                                Stream.of(toll.state().name()),
                                toll.flags().stream()
                                        .filter(f -> f.mark() != Mark.SINGLE_ORIGIN)
                                        .map(f -> label(f, example)))
                        .collect(Collectors.joining(" ", " ", ""));
    }

    /// With the claims behind it, where the page names them.
    private static String label(Flag flag, PageExample example) {
        return example.expected().contains(flag.label() + "[")
                ? flag.label() + "[" + String.join(",", flag.claims()) + "]"
                : flag.label();
    }
}
