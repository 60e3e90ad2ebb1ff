package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.wire.Story;

/// Editors' words and new readings, beside versions of the story.
class DecidedTest {
    private static final Story FIRST = Wire.version("ferry", "1", 0, "north 12?");
    private static final Story SECOND = Wire.version("ferry", "2", 20, "south 3\\nnorth 12?");

    private static Claim proposed(Story story, String side) {
        return Wire.EXTRACTOR.extract(story, Newsroom.STRAIT).claims().stream()
                .filter(claim -> ((Assertion.Total) claim.says()).cell().side().equals(side))
                .findFirst()
                .orElseThrow();
    }

    private static DeskDecision word(Claim claim, int minute, boolean accepted, @Nullable Claim edited) {
        var story = Objects.requireNonNull(claim.story());
        return new DeskDecision.OnClaim(
                "word-" + minute, story, at(minute), "M.", "seen", claim.conflict(), claim.id(), accepted, edited);
    }

    private static Instant at(int minute) {
        return Wire.MORNING.plusSeconds(60L * minute);
    }

    /// The claim with another figure, as an editor's door makes it.
    private static Claim edited(Claim claim, long killed) {
        var total = (Assertion.Total) claim.says();
        return edited(
                claim, new Assertion.Total(total.cell(), new Quantity.Exact(killed), total.window(), total.origin()));
    }

    private static Claim edited(Claim claim, Assertion says) {
        var form = new Claim(
                "",
                claim.conflict(),
                claim.claimant(),
                says,
                null,
                claim.carriers(),
                claim.story(),
                claim.statedAt(),
                claim.recordedAt(),
                claim.evidence(),
                claim.verification(),
                null,
                Standing.PUBLISHED,
                "As an editor put it.",
                null);
        return form.withId(ClaimDocument.derivedId(form));
    }

    private static DeskDecision reread(Story story, int minute, String body) {
        var read = Wire.version(story.key(), story.version(), minute, body);
        var claims = Wire.EXTRACTOR.extract(read, Newsroom.STRAIT).claims();
        var ref = Objects.requireNonNull(claims.getFirst().story());
        return new DeskDecision.Reread(
                "reread-" + minute, ref, at(minute), null, null, story.contentHash(), "rules-9", claims);
    }

    @Test
    void an_accepted_proposal_counts_and_so_does_what_a_newer_version_restates() {
        try (var newsroom = new Newsroom().take(FIRST).decide(word(proposed(FIRST, "north"), 5, true, null))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 12");

            newsroom.take(SECOND);

            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 12", "south 3");
        }
    }

    @Test
    void a_rejected_proposal_stays_rejected_in_a_newer_version() {
        try (var newsroom = new Newsroom()
                .take(FIRST)
                .decide(word(proposed(FIRST, "north"), 5, false, null))
                .take(SECOND)) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("south 3");
        }
    }

    @Test
    void a_word_on_another_figure_is_no_word_on_this_one() {
        var third = Wire.version("ferry", "3", 30, "north 14?");
        try (var newsroom = new Newsroom()
                .take(FIRST)
                .decide(word(proposed(FIRST, "north"), 5, true, null))
                .take(third)) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).isEmpty();
        }
    }

    @Test
    void the_edited_claim_counts_instead_of_the_proposal_in_every_version() {
        var proposal = proposed(FIRST, "north");
        try (var newsroom = new Newsroom().take(FIRST).decide(word(proposal, 5, true, edited(proposal, 11)))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 11");
            assertThat(newsroom.published(Kind.RULING))
                    .extracting(Claim::recordedAt, Claim::reason)
                    .containsOnly(
                            org.assertj.core.api.Assertions.tuple(
                                    at(5),
                                    "Replaced by its edited form, claim "
                                            + edited(proposal, 11).id() + ". seen (by M.)"),
                            org.assertj.core.api.Assertions.tuple(at(5), "seen (by M.)"));

            newsroom.take(SECOND);

            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 11", "south 3");
        }
    }

    /// The door refuses such a word; one that was recorded before it did is read by every restart.
    @Test
    void a_word_that_edits_a_claim_into_an_act_says_nothing_and_stops_nothing() {
        var proposal = proposed(FIRST, "north");
        var act = edited(proposal, new Assertion.Retraction(new Target.OfClaim("c0"), false));
        try (var newsroom =
                new Newsroom().take(FIRST).decide(word(proposal, 5, true, act)).decide(word(proposal, 6, true, null))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 12");
            assertThat(newsroom.published(Kind.RETRACTION)).isEmpty();
        }
    }

    @Test
    void the_last_word_stands() {
        var proposal = proposed(FIRST, "north");
        try (var newsroom = new Newsroom()
                .take(FIRST)
                .decide(word(proposal, 5, true, edited(proposal, 11)))
                .decide(word(proposal, 6, true, edited(proposal, 10)))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 10");

            newsroom.decide(word(proposal, 7, false, null));

            assertThat(newsroom.counted(Newsroom.STRAIT)).isEmpty();
        }
    }

    @Test
    void a_kill_withdraws_the_edited_claim_too() {
        var proposal = proposed(FIRST, "north");
        try (var newsroom = new Newsroom()
                .take(FIRST)
                .decide(word(proposal, 5, true, edited(proposal, 11)))
                .take(Wire.kill("ferry", "2", 9))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).isEmpty();
        }
    }

    @Test
    void a_new_reading_replaces_the_old_one_and_may_bring_back_what_it_said() {
        var story = Wire.version("ferry", "1", 0, "north 12\\nsouth 2");
        try (var newsroom = new Newsroom().take(story).decide(reread(story, 5, "south 2"))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("south 2");

            newsroom.decide(reread(story, 6, "north 12\\nsouth 2"));
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 12", "south 2");

            newsroom.decide(reread(story, 7, "south 2"));
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("south 2");
        }
    }

    @Test
    void an_edited_claim_goes_and_comes_back_with_the_reading_that_it_edits() {
        var proposal = proposed(FIRST, "north");
        try (var newsroom = new Newsroom()
                .take(FIRST)
                .decide(word(proposal, 5, true, edited(proposal, 11)))
                .decide(reread(FIRST, 6, "south 2"))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("south 2");

            newsroom.decide(reread(FIRST, 7, "north 12?"));

            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 11");
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /// Versions, words and readings in any order, some of them twice: the same claims are published in the end.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_and_redelivery_change_nothing(long seed) {
        var proposal = proposed(FIRST, "north");
        List<Object> arrivals = new ArrayList<>(List.of(
                FIRST,
                SECOND,
                word(proposal, 5, true, edited(proposal, 11)),
                word(proposed(SECOND, "north"), 21, true, edited(proposed(SECOND, "north"), 10)),
                word(proposal, 22, false, null),
                word(proposed(SECOND, "south"), 23, false, null),
                reread(SECOND, 30, "south 3"),
                reread(SECOND, 31, "north 12?\\nsouth 4")));
        var straight = published(arrivals);
        var random = new Random(seed);
        arrivals.addAll(List.copyOf(arrivals.subList(0, random.nextInt(arrivals.size()))));
        Collections.shuffle(arrivals, random);

        assertThat(published(arrivals)).isEqualTo(straight);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// When each was first recorded: of equal claims the smallest `recordedAt` stands.
    private static Map<String, Instant> published(List<Object> arrivals) {
        try (var newsroom = new Newsroom()) {
            for (var arrival : arrivals) {
                if (arrival instanceof Story story) {
                    newsroom.take(story);
                } else {
                    newsroom.decide((DeskDecision) arrival);
                }
            }
            var first = new HashMap<String, Instant>();
            newsroom.published().forEach(c -> first.merge(c.id() + c.says(), c.recordedAt(), DecidedTest::earlier));
            return first;
        }
    }
}
