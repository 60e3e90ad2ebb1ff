package org.tollkeeper.extraction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The floor under the extractor's scores. `held-out.txt` was written before any rule, `sealed.txt` before the rules of
/// the second session: both are only ever scored. Do not read them to mend a rule.
class CasesTest {
    /// The cases of the first version, which keep the floor that it had.
    private static final int FIRST = 305;

    @Test
    void the_development_cases_are_read_no_worse_than_they_were() {
        var small = CaseFile.read("development.txt");
        var whole = CaseFile.read("wires.txt");
        var cases = CaseFile.development();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(500);
        var first = small.subList(0, FIRST);
        floor(Score.core(first), 0.97);
        floor(Score.withClaimant(first), 0.96);
        floor(Score.core(small), 0.96);
        floor(Score.withClaimant(small), 0.94);
        floor(Score.core(CaseFile.read("turns.txt")), 0.92);
        floor(Score.core(CaseFile.read("habits.txt")), 0.95);
        floor(Score.core(CaseFile.read("lists.txt")), 0.95);
        floor(Score.core(CaseFile.read("figures.txt")), 0.95);
        floor(Score.withClaimant(CaseFile.read("whose.txt")), 0.95);
        floor(Score.core(CaseFile.read("desks.txt")), 0.95);
        floor(Score.withClaimant(CaseFile.read("kinds.txt")), 0.95);
        floor(Score.core(whole), 0.88);
        floor(Score.withClaimant(whole), 0.86);
        assertThat(Score.published(cases).precision())
                .as(Score.published(cases).toString())
                .isGreaterThanOrEqualTo(0.97);
    }

    private static void floor(Score score, double f1) {
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(f1);
    }

    @Test
    void the_held_out_cases_are_read_no_worse_than_they_were() {
        var cases = CaseFile.read("held-out.txt");

        assertThat(cases).hasSize(105);
        assertThat(Score.core(cases).f1()).as(Score.core(cases).toString()).isGreaterThanOrEqualTo(0.89);
    }

    @Test
    void the_sealed_cases_are_read_no_worse_than_they_were() {
        var cases = CaseFile.read("sealed.txt");

        assertThat(cases).hasSize(36);
        assertThat(Score.core(cases).f1()).as(Score.core(cases).toString()).isGreaterThanOrEqualTo(0.81);
    }
}
