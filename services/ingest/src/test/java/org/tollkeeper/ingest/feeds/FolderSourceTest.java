package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

class FolderSourceTest {

    @TempDir
    Path folder = Path.of("");

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));

    private FolderSource source() {
        var terms = new Feed.Terms("drop", "desk", null, Duration.ofSeconds(2), Duration.ofDays(1));
        return new FolderSource(new Feed.Folder(terms, folder), new Intake(terms, desk.keeper()), 10_000);
    }

    private Path drop(String name, String key, int minute) throws IOException {
        var story = """
                {"key":"%s","version":"1","published":"2031-05-04T09:00:00Z","body":"Four died."}""".formatted(key);
        var file = Files.writeString(folder.resolve(name), story);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(minute * 60_000L));
    }

    private List<String> in(String where) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(where))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_has_stopped_growing_is_taken_in_the_order_of_its_time() throws Exception {
        drop("b.json", "second", 2);
        drop("a.json", "third", 3);
        drop("c.json", "first", 1);
        var source = source();

        source.look();
        assertThat(desk.notebook.written(Topics.STORIES)).isEmpty();
        source.look();

        assertThat(desk.notebook.written(Topics.STORIES))
                .extracting(Story::key)
                .containsExactly("first", "second", "third");
        assertThat(in("done")).containsExactly("a.json", "b.json", "c.json");
    }

    @Test
    void what_still_grows_is_left_alone() throws Exception {
        drop("a.json", "a", 1);
        var source = source();
        source.look();
        drop("a.json", "a longer one", 1);
        source.look();

        assertThat(desk.notebook.written(Topics.STORIES)).isEmpty();
    }

    @Test
    void what_cannot_be_read_goes_to_error_with_the_reason() throws Exception {
        Files.writeString(folder.resolve("odd.txt"), "hello");
        drop("good.json", "good", 9);
        var source = source();
        source.look();
        source.look();

        assertThat(in("error")).containsExactly("odd.txt", "odd.txt.reason.txt");
        assertThat(folder.resolve("error/odd.txt.reason.txt"))
                .hasContent(
                        "the document begins with 'hello' (declared ); JSON, NewsML, NITF, ninjs, RSS, Atom, ANPA 1312 and IPTC 7901 are read.");
        assertThat(in("done")).containsExactly("good.json");
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
    }

    @Test
    void a_story_about_a_conflict_that_nobody_defined_stops_no_other() throws Exception {
        drop("a.json", "a\",\"conflict\":\"nowhere", 1);
        drop("b.json", "b", 2);
        var source = source();
        source.look();
        source.look();

        assertThat(in("error")).containsExactly("a.json", "a.json.reason.txt");
        assertThat(in("done")).containsExactly("b.json");
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
    }

    @Test
    void what_is_on_its_way_is_not_looked_at() throws Exception {
        drop(".hidden.json", "a", 1);
        drop("b.json.part", "b", 1);
        drop("c.json.tmp", "c", 1);
        var source = source();
        source.look();
        source.look();

        assertThat(desk.notebook.written(Topics.STORIES)).isEmpty();
    }

    @Test
    void a_second_document_of_the_same_name_replaces_nothing() throws Exception {
        var source = source();
        for (int i = 1; i <= 2; i++) {
            drop("a.json", "story-" + i, i);
            source.look();
            source.look();
        }

        assertThat(in("done")).containsExactly("a.json", "a.json.1");
    }

    @Test
    void without_a_broker_the_file_stays_where_it_is() throws Exception {
        drop("a.json", "a", 1);
        var source = source();
        source.look();
        desk.notebook.away(true);
        assertThatThrownBy(source::look).isInstanceOf(UnavailableException.class);

        desk.notebook.away(false);
        source.look();
        source.look();

        assertThat(in("done")).containsExactly("a.json");
        assertThat(desk.notebook.written(Topics.STORIES)).hasSize(1);
    }
}
