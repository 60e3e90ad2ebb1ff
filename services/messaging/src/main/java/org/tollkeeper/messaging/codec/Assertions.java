package org.tollkeeper.messaging.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.schemas.Claim;
import org.tollkeeper.schemas.ClaimKind;
import org.tollkeeper.schemas.Decision;

/// What a claim says: a type a kind in the domain, fields of the one flat record in the contract.
final class Assertions {
    private Assertions() {}

    static void put(Assertion says, Claim avro) {
        avro.setKind(Symbols.toAvro(says.kind(), ClaimKind.class));
        avro.setParts(List.of());
        switch (says) {
            case Assertion.Total total -> {
                put(total, total.quantity(), avro);
                avro.setOrigin(Moments.toAvroIfThere(total.origin()));
            }
            case Assertion.Increment increment -> {
                put(increment, increment.quantity(), avro);
                avro.setIncident(increment.incident());
            }
            case Assertion.Sum sum -> {
                avro.setParts(sum.parts().stream().map(Cells::toAvro).toList());
                avro.setQuantity(Quantities.toAvro(sum.quantity()));
                avro.setWindow(toAvro(sum.window()));
                avro.setOrigin(Moments.toAvroIfThere(sum.origin()));
            }
            case Assertion.Item item -> {
                put(item, new Quantity.Exact(1), avro);
                avro.setPerson(item.person());
            }
            case Assertion.NotDisclosed withheld -> put(withheld, null, avro);
            case Assertion.Denial denial -> {
                put(denial, denial.denied(), avro);
                avro.setClaim(denial.claim());
            }
            case Assertion.Context context -> put(context, context.quantity(), avro);
            case Assertion.Retraction retraction -> {
                put(retraction.target(), avro);
                avro.setKill(retraction.kill());
            }
            case Assertion.Ruling ruling -> {
                put(ruling.target(), avro);
                avro.setDecision(Symbols.toAvro(ruling.decision(), Decision.class));
            }
        }
    }

    static Assertion get(Claim avro) {
        return switch (Symbols.fromAvro(avro.getKind(), Assertion.Kind.class)) {
            case TOTAL ->
                new Assertion.Total(
                        cell(avro), quantity(avro), window(avro), Moments.fromAvroIfThere(avro.getOrigin()));
            case INCREMENT -> new Assertion.Increment(cell(avro), quantity(avro), window(avro), avro.getIncident());
            case SUM ->
                new Assertion.Sum(
                        avro.getParts().stream().map(Cells::fromAvro).toList(),
                        quantity(avro),
                        window(avro),
                        Moments.fromAvroIfThere(avro.getOrigin()));
            case ITEM -> new Assertion.Item(cell(avro), avro.getPerson(), window(avro));
            case NOT_DISCLOSED -> new Assertion.NotDisclosed(cell(avro), window(avro));
            case DENIAL ->
                new Assertion.Denial(
                        cell(avro), Quantities.fromAvroIfThere(avro.getQuantity()), window(avro), avro.getClaim());
            case CONTEXT ->
                new Assertion.Context(cell(avro), Quantities.fromAvroIfThere(avro.getQuantity()), window(avro));
            case RETRACTION -> new Assertion.Retraction(target(avro), avro.getKill());
            case RULING ->
                new Assertion.Ruling(Symbols.fromAvro(avro.getDecision(), Assertion.Decision.class), target(avro));
        };
    }

    private static void put(Assertion.OfCell says, @Nullable Quantity quantity, Claim avro) {
        var cell = Cells.toAvro(says.cell());
        avro.setSide(cell.getSide());
        avro.setCategory(cell.getCategory());
        avro.setHarm(cell.getHarm());
        avro.setGroup(cell.getGroup());
        avro.setQuantity(Quantities.toAvroIfThere(quantity));
        avro.setWindow(toAvro(says.window()));
    }

    private static void put(Assertion.Target target, Claim avro) {
        switch (target) {
            case Assertion.Target.OfClaim claim -> avro.setClaim(claim.id());
            case Assertion.Target.OfStory versions -> avro.setTarget(StoryRefs.toAvro(versions.story()));
        }
    }

    private static Assertion.Target target(Claim avro) {
        return avro.getClaim() != null
                ? new Assertion.Target.OfClaim(avro.getClaim())
                : new Assertion.Target.OfStory(StoryRefs.fromAvro(avro.getTarget()));
    }

    private static Cell cell(Claim avro) {
        return new Cell(
                avro.getSide(),
                Symbols.fromAvro(avro.getCategory(), Category.class),
                Symbols.fromAvro(avro.getHarm(), Harm.class),
                avro.getGroup());
    }

    private static Quantity quantity(Claim avro) {
        return Quantities.fromAvro(avro.getQuantity());
    }

    private static org.tollkeeper.schemas.Window toAvro(Window window) {
        var avro = new org.tollkeeper.schemas.Window();
        avro.setFrom(Moments.toAvroIfThere(window.from()));
        avro.setTo(Moments.toAvro(window.to()));
        avro.setInferred(window.inferred());
        return avro;
    }

    private static Window window(Claim avro) {
        var window = avro.getWindow();
        return new Window(
                Moments.fromAvroIfThere(window.getFrom()), Moments.fromAvro(window.getTo()), window.getInferred());
    }
}
