package org.tollkeeper.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void a_stage_has_its_lists_in_a_folder_of_its_own() {
        assertThat(DataFile.set("frame/save-verbs")).containsExactlyInAnyOrder("saved", "save", "saving", "saves");
    }

    @Test
    void a_phrase_stays_in_one_piece_where_lines_are_asked_for() {
        assertThat(DataFile.lines("side/government-forces")).contains("government troops", "pro-government");
    }

    @Test
    void marks_are_words_of_a_set_too() {
        assertThat(DataFile.set("number/before-years")).contains("-", "(", "since");
    }

    @Test
    void a_file_that_is_not_there_is_called_by_its_name() {
        assertThatThrownBy(() -> DataFile.set("frame/no-such-words"))
                .hasMessage("the vocabulary has no file frame/no-such-words.txt");
    }
}
