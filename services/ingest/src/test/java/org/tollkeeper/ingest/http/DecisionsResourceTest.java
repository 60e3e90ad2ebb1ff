package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Retraction;
import org.tollkeeper.domain.claim.Assertion.Ruling;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.ingest.claims.Strait;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Desk.Answer;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;

class DecisionsResourceTest {
    private final Desk desk = new Desk();
    private DecisionsResource resource = new DecisionsResource(desk.keeper(), new Roles(true));

    @BeforeEach
    void define() {
        desk.definitions.saw(Strait.CONFLICT, new Place(0, 0));
    }

    private Answer withdraw(String conflict, String body) {
        return Desk.send(body, in -> resource.withdraw(conflict, "c1", null, null, in));
    }

    private Answer decide(String decision, String body) {
        return Desk.send(body, in -> resource.decide("strait", "c1", decision, null, null, in));
    }

    @Test
    void a_withdrawal_is_an_editors_retraction_with_its_reason() {
        var answer = withdraw("strait", "{\"reason\":\"counted twice\",\"by\":\"M.\"}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(desk.notebook.written(Topics.CLAIMS))
                .singleElement()
                .extracting(Claim::says, Claim::claimant, Claim::reason, Claim::recordedAt)
                .containsExactly(
                        new Retraction(new Target.OfClaim("c1"), false),
                        Claimant.EDITOR,
                        "counted twice (by M.)",
                        desk.now());
    }

    @Test
    void a_withdrawal_without_a_reason_is_refused() {
        var answer = withdraw("strait", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("field").asText()).isEqualTo("reason");
        assertThat(desk.notebook.written(Topics.CLAIMS)).isEmpty();
    }

    @Test
    void a_decision_is_a_ruling() {
        assertThat(decide("accept", "").status()).isEqualTo(202);
        assertThat(decide("reject", "{\"reason\":\"misread\"}").status()).isEqualTo(202);

        assertThat(desk.notebook.written(Topics.CLAIMS))
                .extracting(Claim::says)
                .containsExactly(
                        new Ruling(Decision.ACCEPT, new Target.OfClaim("c1")),
                        new Ruling(Decision.REJECT, new Target.OfClaim("c1")));
    }

    @Test
    void the_same_decision_taken_again_later_is_another_act() {
        decide("accept", "");
        desk.pass(1);
        decide("reject", "");
        desk.pass(1);
        decide("accept", "");

        assertThat(desk.notebook.written(Topics.CLAIMS))
                .extracting(Claim::id)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_decision_about_a_conflict_nobody_defined_is_refused() {
        var answer = withdraw("nowhere", "{\"reason\":\"x\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().get("value").asText()).isEqualTo("nowhere");
    }

    @Test
    void only_an_editor_decides() {
        resource = new DecisionsResource(desk.keeper(), Roles.of("0.0.0.0", false));

        assertThat(decide("accept", "").status()).isEqualTo(403);
        assertThat(desk.notebook.written(Topics.CLAIMS)).isEmpty();
    }

    private static final String ON_FERRY =
            "'id':'c1','standing':'PROPOSED','story':{'provider':'harbour-news','key':'ferry','version':'1'}";

    private void recorded(String more) {
        var _ = desk.notebook.record(Topics.CLAIMS, Strait.claim(more));
    }

    private List<DeskDecision> decisions() {
        return desk.notebook.written(Topics.DECISIONS);
    }

    @Test
    void a_word_on_a_claim_of_a_story_is_recorded_with_the_story_with_who_and_when() {
        recorded(ON_FERRY);

        assertThat(decide("accept", "{\"by\":\"M.\",\"reason\":\"seen\"}").status())
                .isEqualTo(202);

        var ferry = new StoryRef("harbour-news", "ferry", "1");
        assertThat(decisions())
                .singleElement()
                .isInstanceOfSatisfying(
                        DeskDecision.OnClaim.class,
                        word -> assertThat(word)
                                .isEqualTo(new DeskDecision.OnClaim(
                                        word.id(), ferry, desk.now(), "M.", "seen", "strait", "c1", true, null)));
    }

    @Test
    void an_acceptance_with_edits_carries_the_claim_as_it_should_be() {
        recorded(ON_FERRY);

        assertThat(decide("accept", "{\"quantity\":{\"low\":9,\"high\":9}}").status())
                .isEqualTo(202);

        assertThat(decisions()).singleElement().isInstanceOfSatisfying(DeskDecision.OnClaim.class, word -> {
            var edited = Objects.requireNonNull(word.edited());
            assertThat(((Count) edited.says()).quantity()).isEqualTo(new Quantity.Exact(9));
            assertThat(edited.standing()).isEqualTo(Standing.PUBLISHED);
            assertThat(edited.story()).isEqualTo(new StoryRef("harbour-news", "ferry", "1"));
        });
    }

    @Test
    void an_edit_that_makes_no_claim_is_refused_naming_the_field() {
        recorded(ON_FERRY);

        var wrong = decide("accept", "{\"side\":\"atlantis\"}");
        var unknown = decide("accept", "{\"evidence\":{\"text\":\"x\"}}");
        var rejected = decide("reject", "{\"side\":\"north\"}");

        assertThat(List.of(wrong.status(), unknown.status(), rejected.status())).containsOnly(422);
        assertThat(wrong.body().get("field").asText()).isEqualTo("side");
        assertThat(unknown.body().get("field").asText()).isEqualTo("evidence");
        assertThat(rejected.body().get("field").asText()).isEqualTo("side");
        assertThat(decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'kind':'RETRACTION'}", "{'kind':'RULING','claimant':'editor'}"})
    void no_statement_is_edited_into_an_act_on_others(String edits) {
        recorded(ON_FERRY);

        assertThat(decide("accept", edits.replace('\'', '"')).status()).isEqualTo(422);

        assertThat(decisions()).isEmpty();
    }

    @Test
    void an_act_on_others_cannot_be_edited() {
        recorded("'id':'c1','kind':'RETRACTION','claim':'c0'");

        var refused = decide("accept", "{\"kind\":\"TOTAL\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("problem").asText())
                .isEqualTo(
                        "kind is RETRACTION; only a statement about people is edited; claims are withdrawn by DELETE and"
                                + " decided by accept or reject");
        assertThat(refused.body().get("state").asText()).isEqualTo("Nothing was stored.");
    }

    @Test
    void a_claim_nobody_knows_cannot_be_edited() {
        var answer = decide("accept", "{\"side\":\"north\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().get("state").asText()).isEqualTo("Nothing was stored.");
    }

    @Test
    void a_posted_proposal_of_no_story_is_replaced_by_its_edited_form_at_once() {
        recorded("'id':'c1','standing':'PROPOSED'");

        assertThat(decide("accept", "{\"quantity\":{\"low\":9,\"high\":9}}").status())
                .isEqualTo(202);

        var written = desk.notebook.written(Topics.CLAIMS);
        assertThat(written).hasSize(3);
        assertThat(((Count) written.get(1).says()).quantity()).isEqualTo(new Quantity.Exact(9));
        assertThat(written.get(2).says()).isEqualTo(new Ruling(Decision.REJECT, new Target.OfClaim("c1")));
    }
}
