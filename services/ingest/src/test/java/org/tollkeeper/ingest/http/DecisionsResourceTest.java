package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Retraction;
import org.tollkeeper.domain.claim.Assertion.Ruling;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.ingest.claims.Strait;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Desk.Answer;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.messaging.Topics;

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
}
