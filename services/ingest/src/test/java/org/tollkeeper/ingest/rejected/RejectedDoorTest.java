package org.tollkeeper.ingest.rejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.wire.Bytes;

class RejectedDoorTest {
    private static final String STORY =
            "{\"key\":\"a\",\"version\":\"1\",\"published\":\"2031-05-04T09:00:00Z\",\"body\":\"Four died.\"}";

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final RejectedDoor door = desk.doors.rejected();

    /// As an older release would have refused it.
    private void refused(String source, String content) {
        var rejection = Rejection.of(
                        source,
                        "UNKNOWN_FORMAT",
                        null,
                        desk.now(),
                        "application/json",
                        Bytes.of(content).toArray())
                .from(source, null);
        desk.notebook.record(Topics.REJECTED, rejection, Map.of()).join();
        desk.readRejected();
    }

    private void send(String content) {
        assertThatThrownBy(() -> desk.doors
                        .stories()
                        .receive(new Parcel("harbour", "harbour", null, "text/plain", Bytes.of(content))))
                .isInstanceOf(ProblemException.class);
        desk.readRejected();
    }

    private List<String> open() {
        return door.shelf().all().stream().map(Refused::source).toList();
    }

    @Test
    void what_can_be_read_now_is_taken_and_settled_and_what_cannot_is_left_and_says_why() {
        refused("harbour", STORY);
        refused("moor", "hello");

        var replayed = door.replay(door.shelf().all());

        assertThat(replayed.replayed()).isEqualTo(2);
        assertThat(replayed.taken()).isEqualTo(1);
        assertThat(replayed.refused())
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("source", "moor")
                        .hasEntrySatisfying(
                                "problem", why -> assertThat((String) why).startsWith("no JSON at line 1")));
        assertThat(desk.notebook.written(Topics.STORIES))
                .singleElement()
                .satisfies(story -> assertThat(story.provider()).isEqualTo("harbour"));
        assertThat(open()).containsExactly("moor");
        // Neither refusing again nor replaying again adds anything but the settlement.
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(3);
        assertThat(door.replay(door.shelf().all()).taken()).isZero();
    }

    @Test
    void whoever_reads_the_topic_from_its_beginning_sees_the_same() {
        refused("harbour", STORY);
        refused("moor", "hello");
        door.replay(door.shelf().all());

        var elsewhere = new Shelf();
        int offset = 0;
        for (var one : desk.notebook.written(Topics.REJECTED)) {
            elsewhere.saw(one, new Place(0, offset++));
        }

        assertThat(elsewhere.all().stream().map(Refused::source)).containsExactly("moor");
    }

    @Test
    void the_same_document_of_the_same_sender_is_there_once() {
        send("hello");
        send("hello");

        assertThat(open()).containsExactly("harbour");
    }

    @Test
    void without_a_broker_nothing_is_settled() {
        refused("harbour", STORY);
        desk.notebook.away(true);

        assertThatThrownBy(() -> door.replay(door.shelf().all())).isInstanceOf(UnavailableException.class);
        assertThat(open()).containsExactly("harbour");
    }

    @Test
    void what_cannot_be_read_and_seems_to_kill_is_an_alert_until_an_editor_settles_it() {
        send("hello");
        send("<newsItem><pubStatus qcode=\"stat:canceled\"");

        assertThat(door.shelf().alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert)
                        .containsEntry("level", "HIGHEST")
                        .containsEntry("kind", "UNREADABLE_KILL")
                        .containsEntry("provider", "harbour"));

        var id = String.valueOf(door.shelf().alerts().getFirst().get("id"));
        assertThat(door.settle(id, "killed by hand (by mk)")).isTrue();
        assertThat(door.shelf().alerts()).isEmpty();
        assertThat(door.settle(id, "again")).isFalse();
        assertThat(desk.notebook.written(Topics.REJECTED).getLast().settles()).isEqualTo(id);
    }

    @Test
    void a_kill_out_of_a_damaged_document_withholds_and_is_an_alert() {
        desk.doors.stories().receive(new Parcel("harbour", "harbour", null, "text/xml", Bytes.of("""
                        <rss version="2.0"><channel><title>H</title><item><guid>a</guid><title>KILL: Ferry & quay</title>
                        <description>It never sailed.</description></item></channel></rss>""")));
        desk.readRejected();

        assertThat(desk.notebook.written(Topics.STORIES)).hasSize(1);
        assertThat(door.shelf().alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert).containsEntry("kind", "REPAIRED_KILL"));
    }
}
