package org.tollkeeper.extraction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The floor under the extractor's scores. `held-out.txt` was written before any rule, `sealed.txt` before the rules
/// were
/// last worked on: both are only ever scored. Do not read them to mend a rule.
class CasesTest {

    @Test
    void the_development_cases_are_read_no_worse_than_they_were() {
        var cases = CaseFile.development();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(470);
        assertThat(Score.core(cases).f1()).as(Score.core(cases).toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(Score.withClaimant(cases).f1())
                .as(Score.withClaimant(cases).toString())
                .isGreaterThanOrEqualTo(0.90);
        assertThat(Score.published(cases).precision())
                .as(Score.published(cases).toString())
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void the_held_out_cases_are_read_no_worse_than_they_were() {
        var cases = CaseFile.read("held-out.txt");

        assertThat(cases).hasSize(105);
        assertThat(Score.core(cases).f1()).as(Score.core(cases).toString()).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void the_sealed_cases_are_read_no_worse_than_they_were() {
        var cases = CaseFile.read("sealed.txt");

        assertThat(cases).hasSize(36);
        assertThat(Score.core(cases).f1()).as(Score.core(cases).toString()).isGreaterThanOrEqualTo(0.77);
    }
}
