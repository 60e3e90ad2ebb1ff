package org.tollkeeper.standalone.million;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A million claims in one conflict on a running query: what it holds, how soon it is ready again, how long its answers
/// take. No test by its name; what it prints is the result, and nothing here fails for being slow. Run with
/// `./mvnw -Dquick -pl services/standalone,services/query -am package -Dtest=MillionBenchmark
/// -Dsurefire.failIfNoSpecifiedTests=false`,
/// with `-Dclaims=100000` for fewer and `-Dflags=-Xmx700m` for what query is started with.
class MillionBenchmark {
    private static final int CLAIMS = Integer.getInteger("claims", 1_000_000);
    private static final List<String> FLAGS = Arrays.stream(
                    System.getProperty("flags", "-Xmx800m").split(" ", -1))
            .toList();
    private static final int ASKED = 2000;
    private static final int BUSY = 100;
    private static final Duration BETWEEN = Duration.ofMillis(30);
    private static final String WAR = "/conflicts/long-war";

    /// Current views: what a desk or a program asks without naming a time.
    private static final List<String> CURRENT = List.of(
            "/conflicts",
            WAR,
            WAR + "/tolls",
            WAR + "/tolls.csv",
            WAR + "/tolls?side=orla&harm=KILLED",
            WAR + "/positions",
            WAR + "/checks",
            WAR + "/claims",
            WAR + "/claims?order=newest",
            WAR + "/claims?side=vesk&category=POLICE&claimant=monitor&limit=20",
            WAR + "/changes.json",
            "/c/long-war",
            "/c/long-war/claims",
            "/c/long-war/changes",
            "/c/long-war/method");

    /// What looks at every claim: answered from what was worked out, once it was.
    private static final List<String> WHOLE = List.of(
            WAR + "/tolls/orla/MILITARY/KILLED/explanation",
            "/c/long-war/why/orla.military.killed",
            WAR + "/tolls?at=2010-01-01",
            WAR + "/tolls?knownAt=2010-01-01",
            WAR + "/compare?knownAt=2010-01-01&knownAt=2011-01-01",
            WAR + "/series?side=orla&category=MILITARY&harm=KILLED&step=P10Y",
            "/c/long-war/clocks",
            "/c/long-war/timeline");

    @TempDir
    Path folder;

    @Test
    void a_million_claims_in_one_conflict() throws Exception {
        try (var ground = new Ground(folder)) {
            long began = System.nanoTime();
            ground.load(LongWar.claims(CLAIMS).toList());
            System.out.printf("%,d claims lie in the topics after %.0f s%n", CLAIMS, seconds(began));
            System.gc();
            try (var first = replica(ground)) {
                System.out.printf("first start: ready after %.1f s, %s%n", first.awaitReady(), first.memory());
            }
            try (var replica = replica(ground)) {
                System.out.printf("restart: ready after %.1f s, %s%n", replica.awaitReady(), replica.memory());
                time(replica, "/q/health/live", ASKED);
                for (var view : CURRENT) {
                    time(replica, view, ASKED);
                }
                System.out.printf("after %,d questions: %s%n", ASKED * CURRENT.size(), replica.memory());
                System.out.println("while a claim comes in every 20 ms, so that hardly an answer is given twice:");
                try (var _ = new Front(ground)) {
                    for (var view : CURRENT) {
                        time(replica, view, BUSY, BETWEEN);
                    }
                }
                System.out.printf("after that: %s%n", replica.memory());
                for (var view : Boolean.getBoolean("current") ? List.<String>of() : WHOLE) {
                    time(replica, view, 20);
                    System.out.println("    " + replica.memory());
                }
            }
        }
    }

    private Replica replica(Ground ground) throws IOException {
        return new Replica(ground, folder.resolve("query.log"), FLAGS);
    }

    /// The first by itself: it works out what the others are given again.
    private static void time(Replica replica, String view, int times) throws InterruptedException {
        time(replica, view, times, Duration.ZERO);
    }

    private static void time(Replica replica, String view, int times, Duration between) throws InterruptedException {
        try (var asking = replica.asking(view)) {
            var took = new double[times];
            long before = System.nanoTime();
            int status = asking.once();
            double first = (System.nanoTime() - before) / 1e6;
            for (int i = 0; i < times; i++) {
                Thread.sleep(between);
                before = System.nanoTime();
                asking.once();
                took[i] = (System.nanoTime() - before) / 1e6;
            }
            Arrays.sort(took);
            System.out.printf(
                    "%3d %-70s first %8.2f ms, then half below %7.3f, 99 of 100 below %7.3f ms%n",
                    status, view, first, took[times / 2], took[times * 99 / 100]);
        } catch (IOException e) {
            System.out.printf("    %-70s %s%n", view, e.getMessage());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /// Claims as they come in.
    private static final class Front implements AutoCloseable {
        private static int next = CLAIMS;
        private final Thread thread;

        Front(Ground ground) {
            thread = Thread.ofPlatform().start(() -> run(ground));
        }

        private static void run(Ground ground) {
            try {
                while (true) {
                    ground.add(LongWar.claim(next++));
                    Thread.sleep(Duration.ofMillis(20));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
