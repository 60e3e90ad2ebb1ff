package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Assertion.Ruling;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.claims.Strait;
import org.tollkeeper.ingest.decisions.Words;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Desk.Answer;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;

/// What an editor is told of an act: which it is, what it acts on, and what may not be expected of it.
class DecisionAnswersTest {
    private static final String ON_FERRY =
            "'id':'c1','standing':'PROPOSED','story':{'provider':'harbour-news','key':'ferry','version':'1'}";

    private final Desk desk = new Desk();
    private final DecisionsResource resource = new DecisionsResource(desk.keeper(), new Roles(true));

    @BeforeEach
    void define() {
        desk.definitions.saw(Strait.CONFLICT, new Place(0, 0));
    }

    private void recorded(String more) {
        var _ = desk.notebook.record(Topics.CLAIMS, Strait.claim(more));
    }

    private Answer withdraw(String reason) {
        return Desk.send("", in -> resource.withdraw("strait", "c1", reason, null, in));
    }

    private Answer decide(String decision, String body) {
        return Desk.send(body, in -> resource.decide("strait", "c1", decision, null, null, in));
    }

    private static String acted(Answer answer) {
        return answer.body().at("/act/id").asText();
    }

    private static String note(Answer answer) {
        return answer.body().path("note").asText();
    }

    @Test
    void the_answer_names_the_act_and_what_it_acts_on() {
        recorded("'id':'c1'");

        var answer = withdraw("counted twice");

        var act = desk.notebook.written(Topics.CLAIMS).getLast();
        assertThat(answer.body())
                .isEqualTo(
                        Desk.json("{\"accepted\":1,\"duplicates\":0,\"rejected\":[],\"warnings\":[],\"act\":{\"id\":\""
                                + act.id()
                                + "\",\"kind\":\"RETRACTION\"},\"claim\":{\"id\":\"c1\",\"recorded\":true,\"kind\":\"TOTAL\","
                                + "\"standing\":\"PUBLISHED\"}}"));
    }

    @Test
    void the_same_withdrawal_sent_again_is_recognised() {
        recorded("'id':'c1'");
        var first = withdraw("counted twice");
        desk.pass(1);

        var again = withdraw("counted twice");

        assertThat(again.body().get("accepted").asInt()).isZero();
        assertThat(again.body().get("duplicates").asInt()).isEqualTo(1);
        assertThat(acted(again)).isEqualTo(acted(first));
        assertThat(desk.notebook.written(Topics.CLAIMS)).hasSize(2);
    }

    @Test
    void a_withdrawal_for_another_reason_is_kept_beside_the_first_and_says_so() {
        recorded("'id':'c1'");
        var first = withdraw("counted twice");

        var second = withdraw("misread");

        assertThat(second.body().get("accepted").asInt()).isEqualTo(1);
        assertThat(note(second))
                .isEqualTo("An editor withdrew the claim before, by act " + acted(first)
                        + "; this withdrawal is kept beside that one, and the claim stays withdrawn.");
    }

    @Test
    void a_claim_that_was_restored_can_be_withdrawn_for_the_same_reason_again() {
        recorded("'id':'c1'");
        var first = withdraw("counted twice");
        desk.pass(1);
        Desk.send("", in -> resource.withdraw("strait", acted(first), "it was not", null, in));
        desk.pass(1);

        var second = withdraw("counted twice");

        assertThat(second.body().get("accepted").asInt()).isEqualTo(1);
        assertThat(acted(second)).isNotEqualTo(acted(first));
    }

    @Test
    void what_acts_on_nothing_recorded_yet_is_kept_and_says_so() {
        var withdrawn = withdraw("x");
        var accepted = decide("accept", "");

        assertThat(List.of(withdrawn.status(), accepted.status())).containsOnly(202);
        assertThat(note(withdrawn))
                .isEqualTo(
                        "No claim of that id is recorded here yet; the withdrawal is kept and holds when one comes.");
        assertThat(note(accepted))
                .isEqualTo("No claim of that id is recorded here yet; the ruling is kept and holds when one comes.");
        assertThat(accepted.body().get("claim")).isEqualTo(Desk.json("{\"id\":\"c1\",\"recorded\":false}"));
        assertThat(desk.notebook.written(Topics.CLAIMS))
                .extracting(Claim::id)
                .containsExactly(acted(withdrawn), acted(accepted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROPOSED | accept | ''",
                "PUBLISHED | accept | The claim is no proposal: it was recorded as PUBLISHED. The acceptance is kept, and changes nothing unless the claim was rejected or is held.",
                "PUBLISHED | reject | The claim is no proposal: it was recorded as PUBLISHED. The rejection is kept, and withdraws it.",
                "HELD | accept | The claim is no proposal: it was recorded as HELD. The acceptance is kept, and publishes it.",
            })
    void a_decision_on_what_is_no_proposal_says_what_it_does(String standing, String decision, String note) {
        recorded("'id':'c1','standing':'" + standing + "'");

        assertThat(note(decide(decision, ""))).isEqualTo(note);
    }

    @Test
    void no_act_is_accepted_or_rejected() {
        recorded("'id':'c1','kind':'RETRACTION','claim':'c0'");

        var refused = decide("accept", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("field").asText()).isEqualTo("claim");
        assertThat(refused.body().get("value").asText()).isEqualTo("c1");
        assertThat(desk.notebook.written(Topics.CLAIMS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'by':'M.','reason':'seen'}", "{'quantity':{'low':9,'high':9},'by':'M.'}"})
    void the_act_that_is_named_is_the_ruling_that_the_storys_task_publishes(String word) {
        recorded(ON_FERRY);

        var answer = decide("accept", word.replace('\'', '"'));

        var taken =
                (DeskDecision.OnClaim) desk.notebook.written(Topics.DECISIONS).getFirst();
        var published =
                Words.on(desk.notebook.written(Topics.CLAIMS), List.of(taken)).consequences();
        assertThat(published)
                .hasEntrySatisfying(
                        acted(answer),
                        act -> assertThat(act.says())
                                .isInstanceOfSatisfying(
                                        Ruling.class,
                                        ruling -> assertThat(ruling.target()).isEqualTo(new Target.OfClaim("c1"))));
        var edited = answer.body().path("edited").asText();
        assertThat(published.sequencedKeySet().stream()
                        .filter(id -> id.equals(edited))
                        .count())
                .isEqualTo(taken.edited() == null ? 0 : 1);
    }
}
