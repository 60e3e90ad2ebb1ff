package org.tollkeeper.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.WAR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.query.AnyClaims;
import org.tollkeeper.query.shelf.Cursor;
import org.tollkeeper.query.shelf.Wanted;

/// Several replicas read the same topics, each at its own pace: what they answer is the same.
class ReplicasTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void two_replicas_that_have_read_as_far_answer_alike_however_the_topics_interleaved(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(40);
        var random = new Random(seed);
        var tolls = tolls(claims, random);

        var one = replica(claims, tolls, random);
        var other = replica(claims, tolls, random);

        assertThat(other.state()).isEqualTo(one.state());
        assertThat(other.tolls(Question.LIVE)).isEqualTo(one.tolls(Question.LIVE));
        assertThat(other.changes().newest()).isEqualTo(one.changes().newest());
        for (int i = 0; i < 5; i++) {
            var question = any.question();
            assertThat(other.view(question)).isEqualTo(one.view(question));
            assertThat(other.claims(Wanted.all(50), question)).isEqualTo(one.claims(Wanted.all(50), question));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void who_loses_one_replica_goes_on_at_another_without_a_gap(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(40);
        var random = new Random(seed);
        var tolls = tolls(claims, random);
        var one = replica(claims, tolls, random);
        var seen = one.changes().newest().reversed();
        if (seen.isEmpty()) {
            assertThat(one.tolls(Question.LIVE)).allMatch(toll -> toll.claims() == 0);
            return;
        }
        var last = seen.get(random.nextInt(seen.size()));

        var missed = replica(claims, tolls, random).changes().listen(last.id(), _ -> {});

        assertThat(missed.complete()).isTrue();
        assertThat(missed.changes()).isEqualTo(seen.subList(seen.indexOf(last(seen, last.id())), seen.size()));
    }

    /// The first of the last run of changes that one claim made.
    private static Change last(List<Change> seen, String id) {
        int at = seen.size() - 1;
        while (!seen.get(at).id().equals(id)) {
            at--;
        }
        while (at > 0 && seen.get(at - 1).id().equals(id)) {
            at--;
        }
        return seen.get(at);
    }

    /// A record of the topic of tolls.
    private record Published(String key, Toll toll, Cursor cause, Instant at) {}

    /// What the aggregator writes as the claims come to it, some at once.
    private static List<Published> tolls(List<Claim> claims, Random random) {
        var written = new ArrayList<Published>();
        Map<String, Toll> last = new HashMap<>();
        var now = Instant.now();
        for (int from = 0; from < claims.size(); ) {
            int to = Math.min(claims.size(), from + 1 + random.nextInt(3));
            var cause = claims.subList(from, to).stream()
                    .max(EffectiveSet.AS_RECORDED)
                    .orElseThrow();
            for (var toll :
                    Reconciliation.of(WAR, claims.subList(0, to), Question.LIVE).tolls()) {
                if (!toll.equals(last.put(Keys.toll(toll), toll))) {
                    written.add(new Published(Keys.toll(toll), toll, Cursor.of(cause), now));
                }
            }
            from = to;
        }
        return written;
    }

    /// Reads each topic in its order, and the topics in any.
    private static Dossier replica(List<Claim> claims, List<Published> tolls, Random random) {
        var dossier = new Dossier();
        dossier.define(WAR);
        List<Consumer<Dossier>> ofClaims = claims.stream()
                .<Consumer<Dossier>>map(claim -> to -> to.add(claim))
                .toList();
        List<Consumer<Dossier>> ofTolls = tolls.stream()
                .<Consumer<Dossier>>map(
                        record -> to -> to.put(record.key(), record.toll(), record.cause(), record.at()))
                .toList();
        for (var topic : interleaved(ofClaims.size(), ofTolls.size(), random)) {
            topic.next(ofClaims, ofTolls).accept(dossier);
        }
        return dossier;
    }

    /// Which topic is read next, and how far it had been read.
    private record Turn(boolean isClaims, int place) {
        Consumer<Dossier> next(List<Consumer<Dossier>> claims, List<Consumer<Dossier>> tolls) {
            return (isClaims ? claims : tolls).get(place);
        }
    }

    private static List<Turn> interleaved(int claims, int tolls, Random random) {
        var turns = new ArrayList<Turn>();
        var places = new int[] {0, 0};
        while (Arrays.stream(places).sum() < claims + tolls) {
            boolean isClaims = places[1] == tolls || (places[0] < claims && random.nextBoolean());
            turns.add(new Turn(isClaims, places[isClaims ? 0 : 1]++));
        }
        return turns;
    }
}
