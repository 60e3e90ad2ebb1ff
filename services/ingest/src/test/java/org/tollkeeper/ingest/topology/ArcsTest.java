package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.ingest.conflicts.ConflictReader;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Delivery;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.WireReader;

/// The sample story of Harrow Quay (fictional), in each format and as the rules read it: twelve, fourteen, corrected to
/// eleven, withheld, killed. In whatever order its files come, and however often, the end is the same.
class ArcsTest {
    private static final Path SAMPLE = Path.of("../../samples/harrow-quay-fictional");
    private static final Instant AFTERNOON = Instant.parse("2031-03-04T15:00:00Z");
    private static final Conflict HARROW = conflict();
    private static final Newsroom NEWSROOM = new Newsroom(new RuleExtractor(), HARROW);

    private static int told;

    @AfterAll
    static void close() {
        NEWSROOM.close();
    }

    private static Conflict conflict() {
        try {
            var json = Json.yamlObject(Files.readAllBytes(SAMPLE.resolve("conflict.yaml")));
            return ((ConflictReader.Answer.Accepted) ConflictReader.read("harrow-quay-fictional", json)).conflict();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each time by a provider of its own, so that the tellings know nothing of each other.
    private static List<Claim> tell(List<Path> files) throws IOException {
        var provider = "harrow-" + told++;
        int before = NEWSROOM.published().size();
        for (int i = 0; i < files.size(); i++) {
            NEWSROOM.take(story(files.get(i), provider, AFTERNOON.plusSeconds(i)));
        }
        return NEWSROOM.published().subList(before, NEWSROOM.published().size());
    }

    private static Story story(Path file, String provider, Instant received) throws IOException {
        var delivery = new Delivery(provider, HARROW.id(), "", Bytes.of(Files.readAllBytes(file)), received);
        return switch (new WireReader().read(delivery)) {
            case Reading.Read(var stories, var skipped) -> stories.getFirst();
            case Reading.Refused(var why) -> throw new AssertionError(file + ": " + why);
        };
    }

    private static List<Path> files(String format) throws IOException {
        try (var inside = Files.list(SAMPLE.resolve(format))) {
            return inside.sorted().toList();
        }
    }

    private static List<String> counted(List<Claim> claims) {
        return EffectiveSet.judge(HARROW, claims, null).stream()
                .filter(fate ->
                        fate.state() == Fate.State.COUNTED && fate.claim().says() instanceof Assertion.OfCell)
                .map(fate -> figure(fate.claim()))
                .sorted()
                .toList();
    }

    private static String figure(Claim claim) {
        return switch (claim.says()) {
            case Assertion.Total total ->
                total.cell().side() + " " + total.quantity().stated();
            case Assertion.Increment increment ->
                increment.cell().side() + " " + increment.quantity().stated();
            default -> claim.says().kind().name();
        };
    }

    private static List<List<Path>> orders(List<Path> files) {
        if (files.size() < 2) {
            return List.of(files);
        }
        var orders = new ArrayList<List<Path>>();
        for (var first : files) {
            for (var rest :
                    orders(files.stream().filter(file -> !file.equals(first)).toList())) {
                orders.add(Stream.concat(Stream.of(first), rest.stream()).toList());
            }
        }
        return orders;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harrow-g2",
                "harrow-newsml",
                "harrow-ninjs",
                "harrow-nitf",
                "harrow-ap",
                "harrow-anpa",
                "harrow-iptc",
                "harrow-json"
            })
    void a_killed_story_leaves_nothing_whichever_file_comes_first_and_however_often(String format) throws Exception {
        var files = files(format);
        for (int first = 0; first < files.size(); first++) {
            var turned = new ArrayList<>(files);
            Collections.rotate(turned, first);
            var twice =
                    Stream.concat(turned.stream(), turned.reversed().stream()).toList();

            assertThat(counted(tell(twice))).as(twice.toString()).isEmpty();
        }
    }

    @Test
    void a_killed_story_leaves_nothing_in_whatever_order_it_came() throws Exception {
        for (var order : orders(files("harrow-g2"))) {
            assertThat(counted(tell(order))).as(order.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harrow-g2",
                "harrow-newsml",
                "harrow-ninjs",
                "harrow-nitf",
                "harrow-ap",
                "harrow-anpa",
                "harrow-iptc",
                "harrow-json",
                "harrow-rss"
            })
    void until_then_what_was_corrected_counts_in_whatever_order_it_came(String format) throws Exception {
        for (var order : orders(files(format).subList(0, 3))) {
            assertThat(counted(tell(order))).as(order.toString()).containsExactly("northmark 11");
        }
    }

    @Test
    void a_kill_by_another_provider_takes_nothing_back() throws Exception {
        var published = new ArrayList<>(tell(files("harrow-g2").subList(0, 3)));
        published.addAll(tell(List.of(SAMPLE.resolve("bystander/kill-of-anothers-story.xml"))));

        assertThat(counted(Collections.unmodifiableList(published))).containsExactly("northmark 11");
    }
}
