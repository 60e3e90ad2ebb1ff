package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.claims.Strait;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Notebook;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.messaging.Topics;

class ClaimsResourceTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final String JSON = "application/json";

    private final Desk desk = new Desk();
    private final Notebook notebook = desk.notebook;
    private ClaimsResource resource = resource(Limits.STANDARD);

    @BeforeEach
    void define() {
        desk.definitions.saw(Strait.CONFLICT, new Place(0, 0));
    }

    private ClaimsResource resource(Limits limits) {
        return new ClaimsResource(desk.keeper(), new Roles(true), limits, Gate.open());
    }

    private Response post(@org.jspecify.annotations.Nullable String contentType, String body) {
        try {
            return resource.post(
                    Desk.headers("Content-Type", contentType),
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode body(Response response) throws IOException {
        return Json.MAPPER.readTree((String) response.getEntity());
    }

    private static String claim(String... otherwise) {
        return Strait.json(otherwise).toString();
    }

    private void assertAnswer(Response response, String expected) throws IOException {
        assertThat(response.getStatus()).isEqualTo(202);
        assertThat(body(response)).isEqualTo(Json.MAPPER.readTree(expected.replace('\'', '"')));
    }

    @Test
    void one_claim_is_recorded_whole() throws Exception {
        assertAnswer(post(JSON, claim("'id':'c1'")), "{'accepted':1,'duplicates':0,'rejected':[],'warnings':[]}");

        assertThat(notebook.written(Topics.CLAIMS)).containsExactly(Strait.claim("'id':'c1'"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"application/json; charset=utf-8", "application/vnd.claims+json", "text/json"})
    void a_claim_is_taken_under_any_name_of_json(String contentType) throws Exception {
        assertThat(post(contentType, claim()).getStatus()).isEqualTo(202);
    }

    @Test
    void a_bad_line_never_stops_the_good_ones() throws Exception {
        var response = post(
                NDJSON,
                claim("'id':'c1'") + "\n" + claim("'quantity':{'low':5,'high':3}") + "\n\nno json\r\n"
                        + claim("'id':'c2','mood':1"));

        var answer = body(response);
        assertThat(answer.get("accepted").asInt()).isEqualTo(2);
        assertThat(answer.get("rejected").findValuesAsText("line")).containsExactly("2", "4");
        assertThat(answer.get("rejected").findValuesAsText("problem"))
                .first()
                .isEqualTo("quantity.low is 5; high is 3; low <= best <= high must hold");
        assertThat(answer.get("warnings"))
                .isEqualTo(
                        Json.MAPPER.readTree(
                                "[{\"line\":5,\"field\":\"mood\",\"warning\":\"no field that is read here; it was passed over\"}]"));
        assertThat(notebook.written(Topics.CLAIMS)).extracting(Claim::id).containsExactly("c1", "c2");
    }

    @Test
    void a_claim_of_the_future_is_refused_on_its_line_and_stops_no_other() throws Exception {
        var response = post(NDJSON, claim("'recordedAt':'2036-01-01T00:00:00Z'") + "\n" + claim("'id':'c2'"));

        assertThat(body(response).get("accepted").asInt()).isEqualTo(1);
        assertThat(body(response).get("rejected").findValuesAsText("field")).containsExactly("recordedAt");
        assertThat(notebook.written(Topics.CLAIMS)).extracting(Claim::id).containsExactly("c2");
    }

    @Test
    void an_array_is_answered_element_by_element() throws Exception {
        var response = post(JSON, "[" + claim("'id':'c1'") + ",7," + claim("'side':'east'") + "]");

        assertThat(body(response).get("accepted").asInt()).isEqualTo(1);
        assertThat(body(response).get("rejected").findValuesAsText("line")).containsExactly("2", "3");
    }

    @Test
    void lines_sent_under_the_name_of_json_are_lines_all_the_same() throws Exception {
        var response = post(JSON, claim("'id':'c1'") + "\noops\n" + claim("'id':'c2'") + "\n");

        assertThat(body(response).get("accepted").asInt()).isEqualTo(2);
        assertThat(body(response).get("rejected").findValuesAsText("line")).containsExactly("2");
    }

    @Test
    void a_retry_is_recognised_and_recorded_once() throws Exception {
        post(NDJSON, claim("'id':'c1'") + "\n" + claim());

        assertAnswer(
                post(NDJSON, claim("'id':'c1'") + "\n" + claim() + "\n" + claim()),
                "{'accepted':0,'duplicates':3,'rejected':[],'warnings':[]}");
        assertThat(notebook.written(Topics.CLAIMS)).hasSize(2);
    }

    @Test
    void what_others_recorded_is_recognised_too() throws Exception {
        desk.index.saw(Strait.claim("'id':'c1'"), new Place(0, 3));

        assertAnswer(post(JSON, claim("'id':'c1'")), "{'accepted':0,'duplicates':1,'rejected':[],'warnings':[]}");
    }

    @Test
    void the_same_id_with_other_content_is_refused() throws Exception {
        post(JSON, claim("'id':'c1'"));

        var response = post(JSON, claim("'id':'c1','quantity':{'low':9,'high':9}"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getMediaType()).hasToString("application/problem+json");
        assertThat(body(response).get("detail").asText())
                .isEqualTo("id is 'c1', and conflict 'strait' has another claim under that id; an id belongs to one"
                        + " content; to change a claim, retract it and post a new one.");
        assertThat(notebook.written(Topics.CLAIMS)).hasSize(1);
    }

    @Test
    void the_same_claim_with_another_confidence_learns_where_the_id_comes_from() throws Exception {
        post(JSON, claim("'confidence':0.5"));

        var response = post(JSON, claim("'confidence':0.9"));

        var id = notebook.written(Topics.CLAIMS).getFirst().id();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response).get("field").asText()).isEqualTo("confidence");
        assertThat(body(response).get("value").asText()).isEqualTo("0.90");
        assertThat(body(response).get("detail").asText())
                .isEqualTo(
                        "confidence is 0.90, and conflict 'strait' has the same claim with another one under the id '"
                                + id + "', which is derived from all that a claim says but recordedAt, confidence and"
                                + " extractor, where it is sent without an id; withdraw that one by its id, and send this one"
                                + " with an id of your own.");
    }

    @Test
    void a_clash_within_one_request_is_seen() throws Exception {
        var response = post(NDJSON, claim("'id':'c1'") + "\n" + claim("'id':'c1','quantity':{'low':9,'high':9}"));

        assertThat(body(response).get("accepted").asInt()).isEqualTo(1);
        assertThat(body(response).get("rejected").findValuesAsText("field")).containsExactly("id");
    }

    @Test
    void of_equal_claims_an_importers_earlier_one_is_recorded_too() throws Exception {
        post(JSON, claim("'id':'c1','recordedAt':'2031-05-03T00:00:00Z'"));

        var later = post(JSON, claim("'id':'c1','recordedAt':'2031-05-04T00:00:00Z'"));
        var earlier = post(JSON, claim("'id':'c1','recordedAt':'2031-05-02T00:00:00Z'"));

        assertThat(body(later).get("duplicates").asInt()).isEqualTo(1);
        assertThat(body(earlier).get("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void a_single_refused_claim_is_a_problem_that_names_the_field() throws Exception {
        var response = post(JSON, claim("'side':'east'"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response)).isEqualTo(Json.MAPPER.readTree("""
                                {"type":"urn:tollkeeper:problem:refused","title":"The claim was refused","status":422,
                                 "detail":"side is \\"east\\"; it must be one of the conflict's sides [north, south] or UNATTRIBUTED, UNALIGNED or ALL.",
                                 "field":"side","value":"east",
                                 "rule":"it must be one of the conflict's sides [north, south] or UNATTRIBUTED, UNALIGNED or ALL",
                                 "state":"Nothing was stored.","accepted":0,"duplicates":0,
                                 "rejected":[{"line":1,"field":"side","value":"east",
                                   "problem":"side is \\"east\\"; it must be one of the conflict's sides [north, south] or UNATTRIBUTED, UNALIGNED or ALL",
                                   "rule":"it must be one of the conflict's sides [north, south] or UNATTRIBUTED, UNALIGNED or ALL"}],
                                 "warnings":[]}"""));
    }

    private JsonNode problem(String contentType, String body) throws IOException {
        try {
            throw new AssertionError("answered after all: " + post(contentType, body));
        } catch (ProblemException e) {
            return body(e.problem().response());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"conflict\":", "[{}", "", "\"text\"", "{} {}"})
    void a_body_that_cannot_be_read_is_a_problem(String body) throws Exception {
        assertThat(problem(JSON, body).get("status").asInt()).isEqualTo(400);
    }

    @Test
    void another_content_type_is_refused_unread() throws Exception {
        var problem = problem("application/x-www-form-urlencoded", claim());

        assertThat(problem.get("status").asInt()).isEqualTo(415);
        assertThat(problem.get("detail").asText())
                .isEqualTo("Content-Type is 'application/x-www-form-urlencoded'; accepted are application/json and"
                        + " application/x-ndjson.");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_and_a_long_line_passed_over() throws Exception {
        resource = resource(new Limits(300, 300));

        assertThat(problem(JSON, "[" + claim() + "," + claim() + "]")
                        .get("status")
                        .asInt())
                .isEqualTo(413);
        var response = post(NDJSON, claim("'reason':'" + "x".repeat(300) + "'") + "\n" + claim());
        assertThat(body(response).get("accepted").asInt()).isEqualTo(1);
        assertThat(body(response).get("rejected").get(0).get("rule").asText()).isEqualTo("a line has at most 300");
    }

    @Test
    void without_a_broker_nothing_is_accepted_and_a_retry_is_not_a_duplicate() throws Exception {
        notebook.away(true);
        assertThatThrownBy(() -> post(JSON, claim("'id':'c1'")))
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        e -> assertThat(e.state())
                                .isEqualTo(
                                        "0 claims are stored; of the others nothing is known, and sending all again is"
                                                + " harmless."));

        notebook.away(false);
        assertAnswer(post(JSON, claim("'id':'c1'")), "{'accepted':1,'duplicates':0,'rejected':[],'warnings':[]}");
    }

    @Test
    void nothing_is_answered_before_it_is_durable_not_even_a_duplicate() throws Exception {
        notebook.hold();
        var first = CompletableFuture.supplyAsync(() -> post(JSON, claim("'id':'c1'")));
        while (notebook.written(Topics.CLAIMS).isEmpty()) {
            Thread.onSpinWait();
        }
        var second = CompletableFuture.supplyAsync(() -> post(JSON, claim("'id':'c1'")));
        Thread.sleep(50);
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();

        notebook.acknowledge();

        assertAnswer(first.join(), "{'accepted':1,'duplicates':0,'rejected':[],'warnings':[]}");
        assertAnswer(second.join(), "{'accepted':0,'duplicates':1,'rejected':[],'warnings':[]}");
    }
}
