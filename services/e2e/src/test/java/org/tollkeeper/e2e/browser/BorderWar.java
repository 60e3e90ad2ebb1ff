package org.tollkeeper.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tollkeeper.e2e.Tollkeeper;

/// A fictional war between Orla and Vesk, whose ministries count their own and each other's dead. Each test has a copy
/// of
/// its own, since tests publish to it.
final class BorderWar {
    private final Tollkeeper system;
    private final String id;
    private int published;

    private BorderWar(Tollkeeper system, String id) {
        this.system = system;
        this.id = id;
    }

    /// Orla's soldiers contested and revised twice, Vesk's not disclosed with an adversary's figure, Vesk's civilians
    /// agreed, Orla's reported as none.
    static BorderWar standing(Tollkeeper system, String id) throws Exception {
        var war = define(system, id);
        war.publish(
                war.total("o1", "orla-mod", "orla", "MILITARY", 300, "2021-03-03T12:00:00Z"),
                war.withheld("w1", "vesk-mod", "vesk", "MILITARY", "2021-03-03T18:00:00Z"),
                war.total("z1", "orla-mod", "orla", "CIVILIAN", 0, "2021-03-04T12:00:00Z"),
                war.total("v1", "vesk-mod", "vesk", "CIVILIAN", 41, "2021-03-04T12:00:00Z"),
                war.total("m1", "monitor", "vesk", "CIVILIAN", 41, "2021-03-04T18:00:00Z"),
                war.total("o2", "orla-mod", "orla", "MILITARY", 420, "2021-03-06T12:00:00Z"),
                war.total("x1", "vesk-mod", "orla", "MILITARY", 4000, "2021-03-08T12:00:00Z"),
                war.atLeast("a1", "orla-mod", "vesk", "MILITARY", 200, "2021-03-08T18:00:00Z"),
                war.total("o3", "orla-mod", "orla", "MILITARY", 1240, "2021-03-09T12:00:00Z"));
        return war;
    }

    /// The same with a row in every other state there is.
    static BorderWar ofEveryState(Tollkeeper system, String id) throws Exception {
        var war = standing(system, id);
        war.publish(
                war.total("p1", "vesk-mod", "vesk", "POLICE", 30, "2021-03-05T12:00:00Z"),
                war.total("p2", "monitor", "vesk", "POLICE", 44, "2021-03-05T18:00:00Z"),
                war.atLeast("p3", "monitor", "orla", "POLICE", 68, "2021-03-05T18:00:00Z"),
                war.withheld("p4", "vesk-mod", "vesk", "PEACEKEEPER", "2021-03-05T18:00:00Z"),
                war.total("p5", "orla-mod", "orla", "MILITARY", "WOUNDED", 410, "2021-03-05T18:00:00Z"),
                war.total("p6", "orla-mod", "vesk", "MILITARY", "WOUNDED", 9, "2021-03-05T18:00:00Z"),
                war.sum("s1", 530));
        var answer = system.delete(war.api("/claims/p6"), "{\"by\":\"a desk\",\"reason\":\"printed in error\"}");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return war;
    }

    /// Orla's wounded soldiers and civilians together, by the monitor.
    String sum(String id, long count) {
        return """
               {"id":"%s","conflict":"%s","claimant":"monitor","kind":"SUM","harm":"WOUNDED","quantity":{"low":%d,"high":%d},\
               "parts":[{"side":"orla","category":"MILITARY","harm":"WOUNDED"},{"side":"orla","category":"CIVILIAN","harm":"WOUNDED"}],\
               "window":{"to":"2021-03-05T18:00:00Z"},"recordedAt":"2021-03-05T18:01:00Z"}""".formatted(id, this.id, count, count);
    }

    /// Defined, and nothing said yet.
    static BorderWar define(Tollkeeper system, String id) throws Exception {
        var answer = system.put("/conflicts/" + id, """
                {"id":"%s","name":"A fictional border war (%s)","start":"2021-03-01",
                 "sides":[{"id":"vesk","name":"Vesk"},{"id":"orla","name":"Orla"}],
                 "parties":[{"id":"vesk-mod","name":"Vesk defence ministry","side":"vesk","kind":"authority"},
                  {"id":"orla-mod","name":"Orla defence ministry","side":"orla","kind":"authority"},
                  {"id":"monitor","name":"Border Monitor","kind":"monitor"}]}""".formatted(id, id));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return new BorderWar(system, id);
    }

    String id() {
        return id;
    }

    String page() {
        return system.url() + "/c/" + id;
    }

    String api(String rest) {
        return "/conflicts/" + id + rest;
    }

    JsonNode json(String rest) throws Exception {
        return system.json(api(rest));
    }

    /// Publishes claims and waits until the live figures rest on them.
    void publish(String... claims) throws Exception {
        send(List.of(claims));
        settle();
    }

    void send(List<String> claims) throws Exception {
        var answer = system.post("/claims", "application/x-ndjson", String.join("\n", claims));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        published += claims.size();
    }

    /// Until what was published is what follows from the claims.
    void settle() throws Exception {
        for (int i = 0; i < 600; i++) {
            if (json("").path("claims").asInt() >= published
                    && digests("/tolls").equals(digests("/tolls?knownAt=2900-01-01"))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(
                "the live figures of " + id + " do not follow from its " + published + " claims: " + json("/tolls"));
    }

    private Map<String, String> digests(String rest) throws Exception {
        var digests = new TreeMap<String, String>();
        for (var toll : json(rest).path("tolls")) {
            digests.put(
                    toll.path("side").asText() + toll.path("category") + toll.path("harm") + toll.path("group"),
                    toll.path("digest").asText());
        }
        return digests;
    }

    String total(String id, String by, String side, String category, long count, String until) {
        return claim(
                id,
                by,
                side,
                category,
                "KILLED",
                "TOTAL",
                "\"quantity\":{\"low\":%d,\"high\":%d},".formatted(count, count),
                until,
                count);
    }

    String total(String id, String by, String side, String category, String harm, long count, String until) {
        return claim(
                id,
                by,
                side,
                category,
                harm,
                "TOTAL",
                "\"quantity\":{\"low\":%d,\"high\":%d},".formatted(count, count),
                until,
                count);
    }

    String atLeast(String id, String by, String side, String category, long count, String until) {
        return claim(
                id, by, side, category, "KILLED", "TOTAL", "\"quantity\":{\"low\":%d},".formatted(count), until, count);
    }

    String withheld(String id, String by, String side, String category, String until) {
        return claim(id, by, side, category, "KILLED", "NOT_DISCLOSED", "", until, 0);
    }

    String proposed(String id, String by, String side, String category, long count, String until) {
        return total(id, by, side, category, count, until).replaceFirst("\\{", "{\"standing\":\"PROPOSED\",");
    }

    /// Recorded a minute after what it speaks of.
    String claim(
            String id,
            String by,
            String side,
            String category,
            String harm,
            String kind,
            String quantity,
            String until,
            long count) {
        return """
               {"id":"%s","conflict":"%s","claimant":"%s","side":"%s","category":"%s","harm":"%s","kind":"%s",%s"window":{"to":"%s"},\
               "recordedAt":"%s","carriers":["fictional-wire"],"evidence":{"text":"The count stands at %,d, it was said."}}""".formatted(id, this.id, by, side, category, harm, kind, quantity, until, later(until), count);
    }

    private static String later(String until) {
        return Instant.parse(until).plusSeconds(60).toString();
    }

    static List<String> rows() {
        return List.of("vesk.military.killed", "orla.military.killed", "vesk.civilian.killed", "orla.civilian.killed");
    }
}
