package org.tollkeeper.query.answer;

import java.util.Map;
import java.util.function.Predicate;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Contrast;
import org.tollkeeper.domain.toll.Contrast.Choice;

/// The same claims through two codebooks, as JSON.
public final class ContrastDocument {
    private ContrastDocument() {}

    public static Map<String, Object> of(Conflict conflict, Contrast contrast, Predicate<Cell> wanted) {
        return Heading.of(conflict, contrast.question())
                .with("codebook", contrast.codebook().name())
                .with("other", contrast.other().name())
                .with(
                        "tolls",
                        contrast.differences().stream()
                                .filter(difference -> wanted.test(difference.cell()))
                                .map(ContrastDocument::row)
                                .toList());
    }

    /// @throws BadParameter where no codebook of that name comes with the product
    public static Codebook codebook(String name) {
        return Codebook.named(name)
                .orElseThrow(() -> new BadParameter("codebook", name, "one of " + String.join(", ", Codebook.SHIPPED)));
    }

    private static Tree row(Contrast.Difference difference) {
        return TollDocument.row(difference.cell())
                .with("fields", difference.fields())
                .with("toll", TollDocument.of(difference.toll()))
                .with("other", TollDocument.of(difference.other()))
                .with(
                        "why",
                        difference.why().stream().map(ContrastDocument::choice).toList());
    }

    private static Tree choice(Choice choice) {
        var tree = switch (choice) {
            case Choice.Word word ->
                new Tree()
                        .with("phrase", word.phrase())
                        .with("fewest", word.fewest())
                        .with("other", word.other());
            case Choice.Rank rank ->
                new Tree()
                        .with("cell", ClaimDocument.cell(rank.cell()))
                        .with("claimant", rank.claimant())
                        .with("stance", rank.stance().name())
                        .with("tier", rank.tier().name())
                        .with("other", rank.other().name());
        };
        return tree.with("claims", choice.claims());
    }
}
