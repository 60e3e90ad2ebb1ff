package org.tollkeeper.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void a_folder_in_use_is_refused_until_it_is_let_go() {
        var folder = temp.resolve("a folder/data");
        try (var _ = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("The data folder " + folder + " is in use by another Tollkeeper (process "
                            + ProcessHandle.current().pid()
                            + "); stop that one, or choose another folder with --data. Nothing was started.");
        }
        assertThatCode(() -> DataFolder.open(folder).close()).doesNotThrowAnyException();
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_the_reason() throws IOException {
        var file = Files.writeString(temp.resolve("file"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The data folder " + file.resolve("data") + " cannot be written (FileSystem: ")
                .hasMessageEndingWith("); free it or choose another with --data. Nothing was started.");
    }

    @Test
    void a_full_disk_is_refused_with_what_is_free_and_what_is_needed() {
        assertThatThrownBy(() -> DataFolder.requireRoom(temp, DataFolder.ROOM - 1))
                .hasMessage("The disk of the data folder " + temp
                        + " is full: 255 MB are free, 256 MB are needed; make room or choose another with --data."
                        + " Nothing was started.");
        assertThatCode(() -> DataFolder.requireRoom(temp, DataFolder.ROOM)).doesNotThrowAnyException();
    }

    @Test
    void the_sample_day_is_settled_once_for_every_later_start() {
        try (var folder = DataFolder.open(temp)) {
            assertThat(folder.sampleSettled()).isFalse();
            folder.settleSample("declined");
        }
        try (var again = DataFolder.open(temp)) {
            assertThat(again.sampleSettled()).isTrue();
        }
    }
}
