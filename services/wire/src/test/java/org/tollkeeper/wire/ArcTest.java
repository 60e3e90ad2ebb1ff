package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tollkeeper.wire.Story.Action;

class ArcTest {

    private static List<Action> actions(Arc arc) {
        return arc.deliveries().stream()
                .map(delivery -> Arc.read(delivery).getFirst().action())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANPA_1312", "IPTC_7901", "RSS", "ATOM"})
    void a_story_is_told_raised_corrected_withheld_and_killed(Arc arc) {
        assertThat(actions(arc))
                .containsExactly(Action.NEW, Action.UPDATE, Action.CORRECTION, Action.WITHHOLD, Action.KILL);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANPA_1312", "IPTC_7901"})
    void a_format_without_status_says_what_it_does_in_words(Arc arc) {
        assertThat(actions(arc)).containsExactly(Action.NEW, Action.UPDATE, Action.CORRECTION, Action.KILL);
    }

    @ParameterizedTest
    @CsvSource({"RSS, NEW", "ATOM, UPDATE"})
    void a_feed_edits_in_silence_and_corrects_in_its_title(Arc arc, Action edit) {
        assertThat(actions(arc)).containsExactly(Action.NEW, edit, Action.CORRECTION);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWSML_G2, 'tag:harbour.example,2031:marrowfen', 1 2 3 4 5",
        "NEWSML_1, harbour.example:20310504:marrowfen, 1 2 3 4 5",
        "NITF, MARROWFEN-QUARRY, 1 2 3 4 5",
        "NINJS_1, urn:newsml:harbour.example:20310504:marrowfen, 1 2 3 4 5",
        "NINJS_2, urn:newsml:harbour.example:20310504:marrowfen, 1 2 3 4 5",
        "NINJS_3, urn:newsml:harbour.example:20310504:marrowfen, 1 2 3 4 5",
        "AP_MEDIA_API, marrowfen, 0 1 2 3 4",
        "ANPA_1312, marrowfen-quarry@2031-05-04, H0001 H0002 1stLd-Writethru H0003 2ndLd-Writethru H0004 KILL",
        "IPTC_7901, marrowfen-quarry@2031-05-04, hbr0001 hbr0002 hbr0003 hbr0004"
    })
    void every_version_has_the_storys_key_and_its_own_version(Arc arc, String key, String versions) {
        var stories = arc.deliveries().stream().map(d -> Arc.read(d).getFirst()).toList();

        assertThat(stories).extracting(Story::key).containsOnly(key);
        assertThat(stories).extracting(Story::provider).containsOnly("harbour-news");
        assertThat(stories.stream().map(Story::version).collect(Collectors.joining(" ")))
                .isEqualTo(versions);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RSS", "ATOM"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_reader_sees_the_text_and_nothing_beside_it(Arc arc) {
        var raised = Arc.read(arc.deliveries().get(1)).getFirst();

        assertThat(raised.body())
                .contains("Nine workers died when a slope slid into the Marrowfen quarry, the county rescue service"
                        + " said.")
                .endsWith("Four more are in hospital.")
                .doesNotContain("crane", "Reporter", "not the text", "Rescue goes on");
    }

    /// The end of a story, as anybody can work it out from its versions: the newest by place, and whether any kills.
    private record End(Set<String> versions, String newest, boolean killed) {
        static End of(List<Story> stories) {
            var versions = new TreeSet<String>();
            stories.forEach(s -> versions.add(s.key() + "|" + s.version() + "|" + s.action() + "|" + s.contentHash()));
            var newest = stories.stream()
                    .max(Comparator.comparingLong(ArcTest::place))
                    .orElseThrow()
                    .contentHash();
            return new End(versions, newest, stories.stream().anyMatch(s -> s.action() == Action.KILL));
        }
    }

    private static int steps(Arc arc) {
        return arc.deliveries().size();
    }

    private static long place(Story story) {
        var rank = story.rank();
        return rank == null ? Long.parseLong(story.version()) : rank;
    }

    /// All but RSS, whose silent edit has the place of what it edits: there alone the arrival decides.
    @ParameterizedTest
    @EnumSource(names = "RSS", mode = EnumSource.Mode.EXCLUDE)
    void every_order_of_arrival_and_every_repetition_come_to_the_same_end(Arc arc) {
        var once = End.of(
                arc.deliveries().stream().flatMap(d -> Arc.read(d).stream()).toList());
        var random = new Random(steps(arc));
        int steps = steps(arc);

        for (int round = 0; round < 20; round++) {
            var order = new ArrayList<Integer>();
            for (int i = 0; i < steps * 2; i++) {
                order.add(1 + i % steps);
            }
            Collections.shuffle(order, random);
            var stories = new ArrayList<Story>();
            for (int i = 0; i < order.size(); i++) {
                var received = Deliveries.RECEIVED.plusSeconds(random.nextInt(100_000));
                stories.addAll(Arc.read(arc.delivery(order.get(i), "harbour-news", received)));
            }
            assertThat(End.of(stories)).as("order %s", order).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_kill_from_another_feed_is_of_another_story(Arc arc) {
        var last = arc.deliveries().size();
        var own = Arc.read(arc.delivery(last, "harbour-news", Deliveries.RECEIVED))
                .getFirst();
        var other =
                Arc.read(arc.delivery(last, "river-post", Deliveries.RECEIVED)).getFirst();

        assertThat(other.key()).isEqualTo(own.key());
        assertThat(other.provider()).isEqualTo("river-post");
    }

    @Test
    void a_document_says_itself_whose_it_is_where_the_door_does_not_know() {
        assertThat(List.of(Arc.NEWSML_G2, Arc.NEWSML_1, Arc.NITF, Arc.NINJS_2, Arc.AP_MEDIA_API, Arc.ANPA_1312))
                .extracting(arc -> Arc.read(arc.delivery(1, null, Deliveries.RECEIVED))
                        .getFirst()
                        .provider())
                .containsExactly(
                        "harbour", "harbour.example", "Harbour News", "harbour.example", "Harbour News", "harbour");
    }
}
