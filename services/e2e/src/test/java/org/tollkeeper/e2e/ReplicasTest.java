package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two queries behind a balancer: nobody can tell which one answers, and one that lags says so.
class ReplicasTest {
    private static final String WAR = "/conflicts/lake-war-fictional";
    private static final List<String> VIEWS = List.of(
            "/conflicts",
            WAR,
            WAR + "/tolls",
            WAR + "/tolls.csv?hxl=true",
            WAR + "/tolls?at=2021-03-03&knownAt=2021-03-04T12:00:00Z",
            WAR + "/positions",
            WAR + "/claims?limit=2&order=newest",
            WAR + "/claims.ndjson",
            WAR + "/checks",
            WAR + "/series?side=lake&harm=KILLED&category=MILITARY",
            WAR + "/compare?knownAt=2021-03-03&knownAt=2021-03-06",
            WAR + "/tolls/lake/MILITARY/KILLED/explanation",
            WAR + "/changes.json",
            "/c/lake-war-fictional",
            "/c/lake-war-fictional/timeline",
            "/c/lake-war-fictional/changes");

    @TempDir
    Path temp;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void two_replicas_answer_alike_and_one_that_lags_says_so() throws Exception {
        try (var system = Tollkeeper.start(temp.resolve("data"), "--no-sample").awaitReady();
                var one = Replica.of(system, temp, Tollkeeper.freePort(), "4S");
                var other = Replica.of(system, temp, Tollkeeper.freePort(), "4S");
                var balancer = new Balancer(List.of(one.address(), other.address()))) {
            aWar(system);
            one.await(client, true);
            other.await(client, true);
            awaitRead(one, other);

            everyViewIsTheSame(balancer);
            var heard = whoLosesOneGoesOnAtTheOther(system, one, other);
            whoComesBackAfterARestartHearsTheSame(system, other, heard);

            system.cutPower();
            other.await(client, false);
            var answer = get(other.address(), WAR + "/tolls");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(asOf(answer)).isBefore(Instant.now().minusSeconds(4));
            assertThat(health(other).at("/data/asOf").asText()).isNotEqualTo("never");
            assertThat(health(other).path("status").asText()).isEqualTo("DOWN");

            system.startAgain();
            other.await(client, true);
            assertThat(asOf(get(other.address(), WAR + "/tolls"))).isAfter(asOf(answer));
        }
    }

    private void everyViewIsTheSame(Balancer balancer) throws Exception {
        for (var view : VIEWS) {
            var answered = new HashSet<String>();
            var answers = new HashSet<String>();
            for (int i = 0; i < 6; i++) {
                var answer = get(balancer.address(), view);
                assertThat(answer.statusCode()).as(view).isEqualTo(200);
                answers.add(answer.headers().firstValue("ETag").orElseThrow() + answer.body());
                answered.add(answer.headers().firstValue("X-Replica").orElseThrow());
            }
            assertThat(answered).hasSize(2);
            assertThat(answers).as(view).hasSize(1);
            assertThat(unchanged(balancer, view)).as(view).isEqualTo(Set.of(304));
        }
    }

    /// One's tag at both.
    private Set<Integer> unchanged(Balancer balancer, String view) throws Exception {
        var tag = get(balancer.address(), view).headers().firstValue("ETag").orElseThrow();
        var statuses = new HashSet<Integer>();
        for (int i = 0; i < 2; i++) {
            var request =
                    HttpRequest.newBuilder(balancer.address().resolve(view)).header("If-None-Match", tag);
            statuses.add(client.send(request.build(), BodyHandlers.ofString()).statusCode());
        }
        return statuses;
    }

    /// @return the ids it hears there
    private List<String> whoLosesOneGoesOnAtTheOther(Tollkeeper system, Replica one, Replica other) throws Exception {
        var seen = ids(get(one.address(), WAR + "/changes.json?limit=1"));
        assertThat(seen).hasSize(1);
        one.kill();
        post(system, claim("l9", 88, "2021-03-09T12:00:00Z"));
        while (!get(other.address(), WAR + "/tolls?side=lake&category=MILITARY")
                .body()
                .contains("\"best\":88")) {
            Thread.sleep(50);
        }
        var heard = heard(other, seen.getFirst());
        assertThat(heard).first().isEqualTo(seen.getFirst());
        assertThat(heard).last().asString().endsWith("/l9");
        return heard;
    }

    /// The ids of the events from the one seen last up to the change that came while one was away.
    private List<String> heard(Replica at, String seen) throws Exception {
        var stream = client.send(
                HttpRequest.newBuilder(at.address().resolve(WAR + "/changes"))
                        .header("Last-Event-ID", seen)
                        .build(),
                BodyHandlers.ofLines());
        var heard = new ArrayList<String>();
        try (var lines = stream.body()) {
            for (var line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("id:")) {
                    heard.add(line.substring(3).strip());
                }
                if (line.contains("/l9")) {
                    break;
                }
            }
        }
        return heard;
    }

    /// Killed without a word and started again, it remembers nothing and tells the same events under the same ids.
    private void whoComesBackAfterARestartHearsTheSame(Tollkeeper system, Replica other, List<String> heard)
            throws Exception {
        try (var again = Replica.of(system, temp, Tollkeeper.freePort(), "4S")) {
            again.await(client, true);
            assertThat(heard(again, heard.getFirst())).isEqualTo(heard);
            assertThat(ids(get(again.address(), WAR + "/changes.json")))
                    .isEqualTo(ids(get(other.address(), WAR + "/changes.json")));
        }
    }

    private void awaitRead(Replica... replicas) throws Exception {
        for (var replica : replicas) {
            while (!get(replica.address(), WAR + "/tolls?side=lake&category=MILITARY")
                    .body()
                    .contains("\"best\":71")) {
                Thread.sleep(50);
            }
        }
    }

    private static List<String> ids(HttpResponse<String> answer) throws IOException {
        var ids = new ArrayList<String>();
        Tollkeeper.JSON
                .readTree(answer.body())
                .path("changes")
                .forEach(change -> ids.add(change.path("id").asText()));
        return ids;
    }

    private JsonNode health(Replica replica) throws Exception {
        var checks = Tollkeeper.JSON
                .readTree(get(replica.address(), "/q/health/ready").body())
                .path("checks");
        for (var check : checks) {
            if (check.path("name").asText().equals("query has read the topics")) {
                return check;
            }
        }
        throw new AssertionError("no such check in " + checks);
    }

    private static Instant asOf(HttpResponse<?> answer) {
        return Instant.parse(answer.headers().firstValue("X-Tollkeeper-As-Of").orElseThrow());
    }

    private HttpResponse<String> get(URI address, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static void aWar(Tollkeeper system) throws Exception {
        var defined = system.put(WAR, """
                {"name":"A fictional war at a lake","start":"2021-03-01","sides":[{"id":"lake","name":"Lake"},{"id":"hill","name":"Hill"}],
                 "parties":[{"id":"lake-mod","name":"Lake's ministry","side":"lake","kind":"authority"}]}""");
        assertThat(defined.statusCode()).as(defined.body()).isBetween(200, 299);
        post(
                system,
                claim("l1", 12, "2021-03-02T12:00:00Z"),
                claim("l2", 40, "2021-03-03T12:00:00Z"),
                claim("l3", 71, "2021-03-05T12:00:00Z"));
    }

    private static void post(Tollkeeper system, String... claims) throws Exception {
        var answer = system.post("/claims", "application/x-ndjson", String.join("\n", claims));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private static String claim(String id, int count, String until) {
        return """
               {"id":"%s","conflict":"lake-war-fictional","claimant":"lake-mod","side":"lake","category":"MILITARY","harm":"KILLED","kind":"TOTAL",\
               "quantity":{"low":%d,"high":%d},"window":{"to":"%s"},"recordedAt":"%s","carriers":["fictional-wire"]}""".formatted(id, count, count, until, until);
    }
}
