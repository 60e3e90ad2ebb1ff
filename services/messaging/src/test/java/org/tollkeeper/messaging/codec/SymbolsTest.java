package org.tollkeeper.messaging.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.wire.Story;

class SymbolsTest {

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(Assertion.Kind.values(), org.tollkeeper.schemas.ClaimKind.values()),
                Arguments.of(Assertion.Decision.values(), org.tollkeeper.schemas.Decision.values()),
                Arguments.of(Category.values(), org.tollkeeper.schemas.Category.values()),
                Arguments.of(Harm.values(), org.tollkeeper.schemas.Harm.values()),
                Arguments.of(Quantity.Qualifier.values(), org.tollkeeper.schemas.Qualifier.values()),
                Arguments.of(Stance.values(), org.tollkeeper.schemas.Stance.values()),
                Arguments.of(Standing.values(), org.tollkeeper.schemas.Standing.values()),
                Arguments.of(Verification.values(), org.tollkeeper.schemas.Verification.values()),
                Arguments.of(Tier.values(), org.tollkeeper.schemas.Tier.values()),
                Arguments.of(PartyKind.values(), org.tollkeeper.schemas.PartyKind.values()),
                Arguments.of(Flag.Mark.values(), org.tollkeeper.schemas.FlagMark.values()),
                Arguments.of(CellState.values(), org.tollkeeper.schemas.CellState.values()),
                Arguments.of(Toll.Rollup.values(), org.tollkeeper.schemas.Rollup.values()),
                Arguments.of(Rejection.Alert.values(), org.tollkeeper.schemas.RejectionAlert.values()),
                Arguments.of(Story.Status.values(), org.tollkeeper.schemas.StoryStatus.values()),
                Arguments.of(Story.Action.values(), org.tollkeeper.schemas.StoryAction.values()),
                Arguments.of(Story.Kind.values(), org.tollkeeper.schemas.StoryKind.values()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void domain_and_contract_have_the_same_words_but_for_unknown(Enum<?>[] domain, Enum<?>[] contract) {
        assertThat(names(contract))
                .containsExactlyElementsOf(Stream.concat(Stream.of("UNKNOWN"), names(domain).stream())
                        .toList());
    }

    private static List<String> names(Enum<?>[] symbols) {
        return Arrays.stream(symbols).map(Enum::name).toList();
    }
}
