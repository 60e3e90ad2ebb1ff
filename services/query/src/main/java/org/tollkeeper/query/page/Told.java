package org.tollkeeper.query.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;

/// A toll with who stands behind it: what the words and the picture of one row are made from.
///
/// @param positions those in the toll's cell
/// @param record the claims by id, for those that clash
public record Told(Toll toll, List<Position> positions, Names names, ClaimsById record) {
    public Told {
        positions = List.copyOf(positions);
    }

    /// Looks a claim up by its id.
    public interface ClaimsById {
        Optional<Claim> claim(String id);
    }

    /// Who keeps a figure back.
    String withholders() {
        var names = claimants(positions.stream().filter(p -> p.notDisclosed() != null && p.figure() == null));
        return names.isEmpty() ? this.names.side(toll.cell().side()) : names;
    }

    /// The adversaries at the top of the range; a plain word while their positions have not arrived.
    String adversaries() {
        var names = claimants(positions.stream().filter(p -> p.tier() == Tier.ADVERSARY && isAtTop(p)));
        return names.isEmpty() ? "an adversary" : names;
    }

    /// What the adversary at the top says: `200`, `at least 200`.
    String adversaryFigure() {
        return positions.stream()
                .filter(p -> p.tier() == Tier.ADVERSARY && isAtTop(p))
                .flatMap(p -> Stream.ofNullable(p.figure()))
                .map(Numbers::standing)
                .findFirst()
                .orElseGet(() -> toll.high() == null ? "a number" : Numbers.of(toll.high()));
    }

    /// Who stands at the best figure, adversaries aside: the own side first.
    Optional<Position> spokesman() {
        var standing = positions.stream()
                .filter(p -> p.tier() != Tier.ADVERSARY && p.figure() != null)
                .sorted(Comparator.comparing(Position::stance))
                .toList();
        return standing.stream()
                .filter(this::isAtBest)
                .findFirst()
                .or(() -> standing.stream().findFirst());
    }

    /// Whether any of the clashes is of more than an adversary's making.
    boolean isContestedOnlyByAdversaries() {
        return toll.contested().stream().allMatch(f -> f.mark() == Flag.Mark.ADVERSARY_EXCEEDS);
    }

    private boolean isAtBest(Position position) {
        var figure = position.figure();
        return figure != null && Long.valueOf(figure.stated()).equals(toll.best());
    }

    private boolean isAtTop(Position position) {
        var figure = position.figure();
        return figure != null && Long.valueOf(figure.high()).equals(toll.high());
    }

    private String claimants(Stream<Position> of) {
        return of.map(Position::claimant).distinct().map(names::claimant).collect(Collectors.joining(", "));
    }
}
