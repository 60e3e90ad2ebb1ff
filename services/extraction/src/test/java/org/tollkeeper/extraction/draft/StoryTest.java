package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// What the stages make of a story as a whole: repeats, doubt, carriers, standing.
class StoryTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine Halmari soldiers died. Nine Halmari soldiers died, the Halmari army said.",
                "Dozens of Halmari soldiers died, the Halmari army said. It put the toll at 31.",
                "About 35 Halmari soldiers died, the Halmari army said. The army later put the exact number at 34.",
                "The Halmari army earlier put its dead at seven. Nine Halmari soldiers died, the Halmari army said."
            })
    void a_repeat_is_one_claim(String body) {
        assertThat(extract(body).claims()).hasSize(1);
    }

    @Test
    void each_claim_says_who_read_it_and_with_which_words() {
        var by = new ReadBy(new RuleExtractor().version(), ConflictDocument.lexicon(Stories.HALMAR_TEVERIA));

        assertThat(extract("Nine Halmari soldiers died, the Halmari army said.").claims())
                .extracting(claim -> Objects.requireNonNull(claim.confidence()).by())
                .containsExactly(by);
    }

    @Test
    void two_claimants_are_never_merged() {
        var claims = extract("Halmar said nine Teverian soldiers died. Teveria said seven of its soldiers died.")
                .claims();

        assertThat(claims).extracting(c -> c.claimant().name()).containsExactly("Halmar", "Teveria");
    }

    @Test
    void doubt_reaches_back_over_its_paragraph_and_no_further() {
        var claims = extract(
                        "Halmar said nine of its soldiers died.\n\nTeveria said it had captured 20 Halmari soldiers. The "
                                + "claim could not be verified.")
                .claims();

        assertThat(claims)
                .extracting(Claim::verification)
                .containsExactly(Verification.ASSERTED, Verification.UNVERIFIED);
    }

    @Test
    void what_an_adversary_denies_is_marked() {
        var claims = extract("Teveria said it had killed 20 Halmari soldiers. Halmar denied the claim.")
                .claims();

        assertThat(claims).extracting(Claim::verification).containsExactly(Verification.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: The Halmari army said 11 of its soldiers were killed, not 14.",
                "CORRECTION: Eleven Halmari soldiers were killed instead of 14, the Halmari army said.",
                "Corrects: The Halmari army said 11 soldiers, not 14, were killed."
            })
    void a_correction_that_gives_both_figures_claims_the_one_and_retracts_the_other(String body) {
        var read = extract(body);

        assertThat(read.claims()).extracting(StoryTest::figure).containsExactly("11 Halmari army");
        assertThat(read.retracted()).extracting(StoryTest::figure).containsExactly("14 Halmari army");
    }

    private static String figure(Claim claim) {
        return claim.says() instanceof Assertion.Increment one
                ? one.quantity().stated() + " " + claim.claimant().name()
                : claim.says().toString();
    }

    @Test
    void carriers_run_from_the_inside_out() {
        var claims = extract("Nine soldiers died, the Halmari army said in a statement carried by AFP.")
                .claims();

        assertThat(claims).extracting(Claim::carriers).containsExactly(List.of("AFP", "Northern Wire"));
    }

    @Test
    void a_sentence_without_a_source_is_the_publishers() {
        var claims = extract("Nine Halmari soldiers were killed on Monday.").claims();

        assertThat(claims)
                .extracting(c -> c.claimant().name() + " " + c.claimant().alignment())
                .containsExactly("Northern Wire media");
    }

    @Test
    void a_pronoun_is_the_last_one_who_spoke() {
        var claims = extract("The Halmari army said nine of its soldiers died. It added that two were hurt.")
                .claims();

        assertThat(claims).extracting(c -> c.claimant().name()).containsOnly("Halmari army");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine Halmari soldiers were killed, the Halmari army said.; PUBLISHED",
                "Dozens of people were killed, a source said.; PROPOSED",
                "Colonel Davit Remo was killed, the Halmari army said.; PROPOSED"
            })
    void only_what_was_said_in_so_many_words_goes_out_without_an_editor(String body, Standing standing) {
        assertThat(extract(body).claims()).extracting(Claim::standing).containsExactly(standing);
    }

    @Test
    void the_same_story_gives_the_same_answer() {
        var body = "Nine Halmari soldiers were killed and two hurt on Monday, the Halmari army said.";

        assertThat(extract(body)).isEqualTo(extract(body));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_jumble_of_words_breaks_it(long seed) {
        var words = List.of(
                "nine",
                "12",
                "2031",
                "1,600",
                "killed",
                "were",
                "soldiers",
                "children",
                "said",
                "the",
                "army",
                "Halmar",
                "of",
                "whom",
                "them",
                "including",
                ",",
                ".",
                ":",
                "\"",
                "and",
                "toll",
                "to",
                "a",
                "died",
                "according",
                "no",
                "denied",
                "any",
                "between",
                "May",
                "since",
                "among",
                "lost",
                "its",
                "who",
                "quoted",
                "as",
                "saying",
                "Davit",
                "Remo",
                "not",
                "say",
                "how",
                "many",
                "\n\n");
        var random = new Random(seed);
        var body = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            body.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) == 0 ? "" : " ");
        }

        var extraction = extract(body.toString());

        assertThat(extraction.claims())
                .allMatch(c -> body.indexOf(String.valueOf(
                                c.evidence() == null ? "" : c.evidence().text()))
                        >= 0);
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Extraction extract(String body) {
        return new RuleExtractor().extract(Stories.story(null, body), Stories.HALMAR_TEVERIA);
    }
}
