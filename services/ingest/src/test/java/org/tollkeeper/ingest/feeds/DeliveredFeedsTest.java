package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.http.StoriesResource;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

/// What the two ways in that others write to have to bear from them; nothing there answers 304 or 429 or redirects.
/// After each of it, the next good document is taken.
class DeliveredFeedsTest {
    private static final String STORY = """
            {"provider":"harbour","key":"a","version":"1","published":"2031-05-04T09:00:00Z","body":"Four died."}""";
    private static final String PAGE = "<!DOCTYPE html><html><body>Sign in</body></html>";

    @TempDir
    Path folder = Path.of("");

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));

    enum Way {
        FOLDER,
        PUSH
    }

    private void deliver(Way way, String name, byte[] content) throws Exception {
        switch (way) {
            case FOLDER -> {
                Files.write(folder.resolve(name), content);
                look();
            }
            case PUSH -> {
                try {
                    push(new ByteArrayInputStream(content));
                } catch (ProblemException refused) {
                    assertThat(refused.problem().status()).isBetween(400, 499);
                }
            }
        }
    }

    /// Twice, for a file is taken once it has stopped growing.
    private void look() throws Exception {
        var terms = new Feed.Terms("drop", "harbour", null, Duration.ofSeconds(2), Duration.ofDays(1));
        try (var source = new FolderSource(new Feed.Folder(terms, folder), new Intake(terms, desk.keeper()), 100_000)) {
            source.look();
            source.look();
        }
    }

    private void push(InputStream body) throws IOException {
        new StoriesResource(desk.keeper(), Limits.STANDARD, Gate.open(), FeedRunner.none())
                .take("harbour", null, Desk.headers("Content-Type", "application/octet-stream"), body);
    }

    private List<String> taken() {
        return desk.notebook.written(Topics.STORIES).stream().map(Story::key).toList();
    }

    private void assertThatItIsKeptAndTheNextIsTaken(Way way) throws Exception {
        assertThat(taken()).isEmpty();
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
        deliver(way, "good.json", STORY.getBytes(StandardCharsets.UTF_8));
        assertThat(taken()).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource
    void it_may_be_a_bomb(Way way) throws Exception {
        deliver(way, "bomb.gz", WireServer.gzip(new byte[5_000_000]));

        assertThatItIsKeptAndTheNextIsTaken(way);
    }

    @ParameterizedTest
    @EnumSource
    void it_may_be_a_page(Way way) throws Exception {
        deliver(way, "page.xml", PAGE.getBytes(StandardCharsets.UTF_8));

        assertThatItIsKeptAndTheNextIsTaken(way);
    }

    @ParameterizedTest
    @EnumSource
    void it_may_be_half_a_document(Way way) throws Exception {
        deliver(way, "half.json", STORY.substring(0, 40).getBytes(StandardCharsets.UTF_8));

        assertThatItIsKeptAndTheNextIsTaken(way);
    }

    @ParameterizedTest
    @EnumSource(names = "PUSH")
    void it_may_die_in_the_middle(Way way) throws Exception {
        var half = new ByteArrayInputStream(STORY.substring(0, 40).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> push(new SequenceInputStream(half, new Dying())))
                .isInstanceOf(IOException.class);

        assertThat(desk.notebook.written(Topics.REJECTED)).isEmpty();
        deliver(way, "good.json", STORY.getBytes(StandardCharsets.UTF_8));
        assertThat(taken()).containsExactly("a");
    }

    private static final class Dying extends InputStream {
        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            throw new IOException("the connection is gone");
        }

        @Override
        public int read() throws IOException {
            throw new IOException("the connection is gone");
        }
    }
}
