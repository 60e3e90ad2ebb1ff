package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.text.Line;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Sentences;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.PeopleWord;

class AntecedentsTest {
    private static final PeopleWord VILLAGERS = new PeopleWord(Category.CIVILIAN, null, false);

    private final Antecedents antecedents = new Antecedents();

    @Test
    void a_bare_number_that_opens_a_sentence_means_those_of_the_sentence_before() {
        read(Sentences.one("Villagers fled from Lusk."));

        assertThat(antecedents.of(mention("Nine were killed."), List.of())).isEqualTo(VILLAGERS);
    }

    @Test
    void another_paragraph_speaks_of_other_people() {
        read(Sentences.one("Villagers fled from Lusk."));
        antecedents.enter(paragraph(1, "Nine were killed."));

        assertThat(antecedents.of(mention("Nine were killed."), List.of())).isNull();
    }

    @Test
    void people_of_the_same_sentence_come_first() {
        read(Sentences.one("Soldiers fled from Lusk."));

        assertThat(antecedents.of(mention("Shells fell on villagers and nine were killed."), List.of()))
                .isEqualTo(VILLAGERS);
    }

    @Test
    void whom_an_attack_hit_is_just_before_its_verb() {
        assertThat(Antecedents.isAfterPeople(mention("It hit a column of fighters, killing 20.")))
                .isTrue();
        assertThat(Antecedents.isAfterPeople(mention("It hit a column, killing 20.")))
                .isFalse();
    }

    private void read(Sentence s) {
        antecedents.enter(s);
        antecedents.leave(s, counted(s));
    }

    private static @Nullable PeopleWord counted(Sentence s) {
        var finder = new MentionFinder();
        finder.read(s);
        return finder.lastCounted();
    }

    private static Mention mention(String text) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));
        return finder.mentions().getLast();
    }

    private static Sentence paragraph(int number, String text) {
        return new Sentence(
                new Line(Zone.BODY, text, 0, 0, null, number), Tokenizer.tokens(text, 0, text.length()), number);
    }
}
