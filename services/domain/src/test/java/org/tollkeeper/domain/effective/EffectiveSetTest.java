package org.tollkeeper.domain.effective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.fate;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.marks;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Ask.why;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// Which claims count: method R1, rule by rule.
class EffectiveSetTest {

    @Test
    void a_claimant_may_withdraw_its_own_claim_even_before_it_arrives() {
        var retraction = claim("r").recordedAt("2020-09-01T00:00:00Z").retracts("c");

        assertThat(fate("c", retraction, claim("c").total(5))).isEqualTo("WITHDRAWN by r");
    }

    @Test
    void nobody_else_may_but_the_storys_provider_and_an_editor() {
        var claim = claim("c").story("afp", "s", "1").total(5);

        assertThat(fate("c", claim, claim("r").by("west-mod").retracts("c"))).isEqualTo("COUNTED");
        assertThat(fate("c", claim, claim("r").by("dpa").retracts("c"))).isEqualTo("COUNTED");
        assertThat(fate("c", claim, claim("r").by("afp").retracts("c"))).isEqualTo("WITHDRAWN by r");
        assertThat(fate("c", claim, claim("r").by("editor").retracts("c"))).isEqualTo("WITHDRAWN by r");
    }

    @Test
    void a_retraction_is_withdrawn_only_by_a_later_one() {
        var claim = claim("c").total(5);
        var retraction = claim("r").recordedAt("2020-10-02T00:00:00Z").retracts("c");

        assertThat(fate(
                        "c",
                        claim,
                        retraction,
                        claim("u").recordedAt("2020-10-03T00:00:00Z").retracts("r")))
                .isEqualTo("COUNTED");
        assertThat(fate(
                        "c",
                        claim,
                        retraction,
                        claim("u").recordedAt("2020-10-01T00:00:00Z").retracts("r")))
                .isEqualTo("WITHDRAWN by r");
    }

    @Test
    void only_the_newest_version_of_a_story_counts_in_whatever_order_they_arrive() {
        var first = claim("a")
                .story("afp", "s", "9")
                .recordedAt("2020-10-05T00:00:00Z")
                .total(12);
        var second = claim("b")
                .story("afp", "s", "10")
                .recordedAt("2020-10-02T00:00:00Z")
                .total(11);

        assertThat(figures(toll(first, second))).isEqualTo("11/11/11");
        assertThat(fate("a", first, second)).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_kill_withdraws_every_version_up_to_its_own_and_marks_a_later_one() {
        var kill = claim("kill").by("afp").retracts(new StoryRef("afp", "s", "2"), true);
        var second = claim("b").story("afp", "s", "2").total(11);
        var third = claim("c").story("afp", "s", "3").total(10);

        assertThat(fate("b", second, kill)).isEqualTo("WITHDRAWN by kill");
        assertThat(figures(toll(second, kill, third))).isEqualTo("10/10/10");
        assertThat(marks(toll(second, kill, third))).containsExactly(Mark.REVIVED);
    }

    @Test
    void another_providers_kill_changes_nothing() {
        var kill = claim("kill").by("dpa").retracts(new StoryRef("afp", "s", "2"), true);

        assertThat(fate("b", claim("b").story("afp", "s", "2").total(11), kill)).isEqualTo("COUNTED");
    }

    @Test
    void a_story_retraction_that_is_no_kill_spares_the_version_it_names() {
        var replaced = claim("r").by("afp").retracts(new StoryRef("afp", "s", "2"), false);

        assertThat(fate("a", claim("a").story("afp", "s", "1").total(12), replaced))
                .isEqualTo("WITHDRAWN by r");
        assertThat(fate("b", claim("b").story("afp", "s", "2").total(11), replaced))
                .isEqualTo("COUNTED");
    }

    @Test
    void a_proposed_claim_waits_and_the_ruling_recorded_last_stands() {
        var proposed = claim("p").standing(Standing.PROPOSED).total(5);
        var accept =
                claim("yes").by("editor").recordedAt("2020-10-02T00:00:00Z").rules(Decision.ACCEPT, "p");
        var reject = claim("no").by("editor").recordedAt("2020-10-03T00:00:00Z").rules(Decision.REJECT, "p");

        assertThat(fate("p", proposed)).isEqualTo("PROPOSED");
        assertThat(fate("p", proposed, accept)).isEqualTo("COUNTED by yes");
        assertThat(fate("p", proposed, reject, accept)).isEqualTo("WITHDRAWN by no");
        assertThat(fate("p", proposed, claim("x").by("west-mod").rules(Decision.ACCEPT, "p")))
                .isEqualTo("PROPOSED");
    }

    @Test
    void what_an_editor_gave_as_the_reason_is_told() {
        var proposed = claim("p").standing(Standing.PROPOSED).total(5);
        var editor = claim("r").by("editor").because("Checked by telephone. (by A. Editor)");

        assertThat(why("p", proposed, editor.rules(Decision.ACCEPT, "p")))
                .isEqualTo("Counts; accepted by an editor: Checked by telephone. (by A. Editor)");
        assertThat(why("p", proposed, editor.rules(Decision.REJECT, "p")))
                .isEqualTo("Rejected by an editor: Checked by telephone. (by A. Editor)");
        assertThat(why("p", proposed, claim("r").by("editor").rules(Decision.REJECT, "p")))
                .isEqualTo("Rejected by an editor.");
    }

    @Test
    void what_is_held_is_shown_and_not_counted_until_released() {
        var held = claim("h").standing(Standing.HELD).total(5);

        assertThat(fate("h", held)).isEqualTo("HELD");
        assertThat(fate("h", held, claim("r").by("editor").rules(Decision.RELEASE, "h")))
                .isEqualTo("COUNTED by r");
    }

    @Test
    void a_release_leaves_a_proposal_to_its_editor() {
        var proposed = claim("p").standing(Standing.PROPOSED).total(5);

        assertThat(fate("p", proposed, claim("r").by("editor").rules(Decision.RELEASE, "p")))
                .isEqualTo("PROPOSED by r");
    }

    @Test
    void of_two_contents_under_one_id_the_first_recorded_is_the_claim() {
        var first = claim("c").recordedAt("2020-10-01T00:00:00Z").total(5);
        var second = claim("c").recordedAt("2020-10-02T00:00:00Z").total(500);

        assertThat(figures(toll(second, first))).isEqualTo("5/5/5");
    }

    @Test
    void a_time_outside_the_conflict_is_context() {
        assertThat(fate("c", claim("c").to("2020-09-26").total(5))).isEqualTo("CONTEXT");
    }

    @Test
    void a_ruling_that_is_withdrawn_rules_no_more() {
        var proposed = claim("c").standing(Standing.PROPOSED).total(5);
        var accepted =
                claim("a").by("editor").recordedAt("2020-10-02T00:00:00Z").rules(Decision.ACCEPT, "c");
        var withdrawn =
                claim("r").by("editor").recordedAt("2020-10-03T00:00:00Z").retracts("a");

        assertThat(fate("c", proposed, accepted)).isEqualTo("COUNTED by a");
        assertThat(fate("c", proposed, accepted, withdrawn)).isEqualTo("PROPOSED");
    }

    @Test
    void the_end_of_a_hold_publishes_neither_what_waits_nor_what_was_rejected() {
        var released =
                claim("l").by("editor").recordedAt("2020-10-03T00:00:00Z").rules(Decision.RELEASE, "c");
        var rejected =
                claim("j").by("editor").recordedAt("2020-10-02T00:00:00Z").rules(Decision.REJECT, "c");

        assertThat(fate("c", claim("c").standing(Standing.HELD).total(5), released))
                .isEqualTo("COUNTED by l");
        assertThat(fate("c", claim("c").standing(Standing.PROPOSED).total(5), released))
                .isEqualTo("PROPOSED by l");
        assertThat(fate("c", claim("c").standing(Standing.HELD).total(5), rejected, released))
                .isEqualTo("WITHDRAWN by j");
    }

    @Test
    void a_version_without_a_number_stands_where_it_was_first_recorded() {
        var first = claim("a1")
                .story("x", "s", "a")
                .recordedAt("2020-10-01T00:00:00Z")
                .total(12);
        var second = claim("b1")
                .story("x", "s", "b")
                .recordedAt("2020-10-02T00:00:00Z")
                .total(11);
        var late = claim("a2")
                .story("x", "s", "a")
                .recordedAt("2020-10-03T00:00:00Z")
                .notDisclosed();

        assertThat(fate("b1", first, second, late)).isEqualTo("COUNTED");
        assertThat(fate("a2", first, second, late)).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_kill_knows_a_version_by_its_number() {
        var kill =
                claim("k").by("afp").recordedAt("2020-10-02T00:00:00Z").retracts(new StoryRef("afp", "s", "1"), true);

        assertThat(fate("c", claim("c").story("afp", "s", "01").total(5), kill)).isEqualTo("WITHDRAWN by k");
    }

    @Test
    void a_final_count_told_after_the_end_belongs_to_the_war() {
        var ended = new Conflict(
                "war",
                WAR.name(),
                WAR.start(),
                Moment.parse("2020-11-10"),
                WAR.timeZone(),
                WAR.sides(),
                WAR.parties(),
                List.of(),
                WAR.codebook());
        var count = claim("c").to("2020-12-24").total(5);
        var step = claim("i").from("2020-12-20").to("2020-12-24").increment(5);

        assertThat(EffectiveSet.judge(ended, List.of(count, step), null))
                .extracting(Fate::state)
                .containsExactly(Fate.State.COUNTED, Fate.State.CONTEXT);
    }
}
