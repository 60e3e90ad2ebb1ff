package org.tollkeeper.query.page.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;

/// A toll with who stands behind it: what the words and the picture of one row are made from.
///
/// @param positions those in the toll's cell
/// @param byId the claims, for those that clash
public record Told(Toll toll, List<Position> positions, Names names, ClaimsById byId) {
    public Told {
        positions = List.copyOf(positions);
    }

    /// Looks a claim up by its id.
    public interface ClaimsById {
        Optional<Claim> claim(String id);
    }

    /// Who of the side itself keeps a figure back.
    public String withholders() {
        var names = claimants(positions.stream().filter(p -> p.stance() == Stance.OWN && p.notDisclosed() != null));
        return names.isEmpty() ? this.names.side(toll.cell().side()) : names;
    }

    /// The adversaries at the top of the range; a plain word while their positions have not arrived.
    public String adversaries() {
        var names = claimants(positions.stream().filter(p -> p.tier() == Tier.ADVERSARY && isAtTop(p)));
        return names.isEmpty() ? "an adversary" : names;
    }

    /// What the adversary at the top says.
    public String adversaryFigure(Function<Figure, String> words) {
        return positions.stream()
                .filter(p -> p.tier() == Tier.ADVERSARY && isAtTop(p))
                .flatMap(p -> Stream.ofNullable(p.figure()))
                .map(words)
                .findFirst()
                .orElseGet(() -> toll.high() == null ? "a number" : Numbers.of(toll.high()));
    }

    /// What a claimant stands at, in words; a plain one where it stands at nothing.
    public static String figure(Position position, Function<Figure, String> words) {
        return Stream.ofNullable(position.figure()).map(words).findFirst().orElse("a number not given");
    }

    /// How many claimants give a figure, adversaries aside.
    public long speakers() {
        return positions.stream()
                .filter(this::speaks)
                .map(Position::claimant)
                .distinct()
                .count();
    }

    /// How many of them stand at the best figure.
    public long speakersAtBest() {
        return positions.stream()
                .filter(p -> speaks(p) && isAtBest(p))
                .map(Position::claimant)
                .distinct()
                .count();
    }

    /// Who stands at the best figure, adversaries aside: the own side first.
    public Optional<Position> spokesman() {
        var standing = positions.stream()
                .filter(this::speaks)
                .sorted(Comparator.comparing(Position::stance))
                .toList();
        return standing.stream()
                .filter(this::isAtBest)
                .findFirst()
                .or(() -> standing.stream().findFirst());
    }

    /// Whose figures are to be named beside the best one: those that clash with it and those that set an end of the
    /// range, the highest first.
    public List<Position> rivals() {
        var clashing = toll.contested().stream()
                .flatMap(flag -> flag.claims().stream())
                .flatMap(id -> byId.claim(id).stream())
                .map(claim -> names.conflict().identity(claim.claimant()))
                .toList();
        return positions.stream()
                .filter(p -> p.figure() != null && !isAtBest(p))
                .filter(p -> clashing.contains(p.claimant()) || isAtTop(p))
                .sorted(Comparator.comparingLong(Told::stated).reversed())
                .toList();
    }

    /// What a claimant stands at; 0 where at nothing, which no caller asks.
    public static long stated(Position position) {
        var figure = position.figure();
        return figure == null ? 0 : figure.stated();
    }

    /// Whether any of the clashes is of more than an adversary's making.
    public boolean isContestedOnlyByAdversaries() {
        return toll.contested().stream().allMatch(f -> f.mark() == Flag.Mark.ADVERSARY_EXCEEDS);
    }

    private boolean speaks(Position position) {
        return position.tier() != Tier.ADVERSARY && position.figure() != null;
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
