package org.tollkeeper.messaging.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.wire.Story;

/// Any value at all, from a seed: every kind, each optional part sometimes there and sometimes not.
final class Any {
    private final SplittableRandom random;

    Any(long seed) {
        random = new SplittableRandom(seed);
    }

    DeskDecision decision() {
        return random.nextBoolean()
                ? new DeskDecision.OnClaim(
                        text(),
                        storyRef(),
                        instant(),
                        maybe(this::text),
                        maybe(this::text),
                        text(),
                        text(),
                        random.nextBoolean(),
                        maybe(() -> claim(Assertion.Kind.TOTAL)))
                : new DeskDecision.Reread(
                        text(),
                        storyRef(),
                        instant(),
                        maybe(this::text),
                        maybe(this::text),
                        text(),
                        text(),
                        List.of(claim(Assertion.Kind.INCREMENT), claim(Assertion.Kind.SUM)));
    }

    Claim claim(Assertion.Kind kind) {
        return new Claim(
                text(),
                text(),
                new Claimant(text(), maybe(this::text), maybe(this::text)),
                says(kind),
                maybe(() -> one(Stance.values())),
                texts(),
                maybe(this::storyRef),
                maybe(this::moment),
                instant(),
                maybe(() -> new Evidence(text(), maybe(this::small), maybe(this::small))),
                one(Verification.values()),
                maybe(() -> new Confidence(random.nextInt(101), maybe(() -> new ReadBy(text(), text())))),
                one(Standing.values()),
                maybe(this::text),
                maybe(this::text));
    }

    Assertion says(Assertion.Kind kind) {
        return switch (kind) {
            case TOTAL -> new Assertion.Total(cell(), quantity(), window(), maybe(this::moment));
            case INCREMENT -> new Assertion.Increment(cell(), quantity(), window(), maybe(this::text));
            case SUM ->
                new Assertion.Sum(
                        Stream.generate(this::cell).limit(1 + small() % 4).toList(),
                        quantity(),
                        window(),
                        maybe(this::moment));
            case ITEM -> new Assertion.Item(cell(), text(), window());
            case NOT_DISCLOSED -> new Assertion.NotDisclosed(cell(), window());
            case DENIAL -> new Assertion.Denial(cell(), maybe(this::quantity), window(), maybe(this::text));
            case CONTEXT -> new Assertion.Context(cell(), maybe(this::quantity), window());
            case RETRACTION -> new Assertion.Retraction(target(), random.nextBoolean());
            case RULING -> new Assertion.Ruling(one(Assertion.Decision.values()), target());
        };
    }

    Conflict conflict() {
        var sides = List.of(
                new Side("north", text(), texts(), texts(), texts(), texts()),
                new Side("south", text(), texts(), texts(), texts(), texts()));
        var parties = List.of(
                new Party("army", text(), "north", one(PartyKind.values()), texts()),
                new Party("observer", text(), null, one(PartyKind.values()), texts()));
        return new Conflict(
                "fictional-" + small(),
                text(),
                new Moment.OnDay(LocalDate.of(2001, 1, 1)),
                maybe(() -> new Moment.OnDay(LocalDate.of(2090, 1, 1))),
                ZoneId.of(one("UTC", "Asia/Yerevan", "+04:30")),
                sides,
                parties,
                texts(),
                text());
    }

    Position position() {
        return new Position(
                text(),
                cell(),
                text(),
                one(Stance.values()),
                one(Tier.values()),
                maybe(() -> new Figure(small(), small() + 1_000L, small() + 2_000L, random.nextBoolean())),
                maybe(this::moment),
                maybe(this::moment),
                random.nextBoolean(),
                texts(),
                texts(),
                flags(),
                small(),
                digest(),
                instant());
    }

    Toll toll() {
        return new Toll(
                text(),
                cell(),
                maybe(() -> one(Toll.Rollup.values())),
                one(CellState.values()),
                maybe(this::count),
                maybe(this::count),
                maybe(this::count),
                maybe(this::count),
                random.nextBoolean(),
                random.nextBoolean(),
                flags(),
                small(),
                maybe(this::moment),
                maybe(this::instant),
                texts(),
                small(),
                digest(),
                maybe(this::text));
    }

    Story story() {
        return new Story(
                text(),
                text(),
                text(),
                text(),
                maybe(this::count),
                text(),
                one(Story.Status.values()),
                one(Story.Action.values()),
                maybe(this::text),
                maybe(this::instant),
                maybe(this::small),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                texts(),
                instant(),
                maybe(this::instant),
                instant(),
                text(),
                List.of(new Story.Paragraph(0, text()), new Story.Paragraph(small(), text())),
                one(Story.Kind.values()),
                new Story.Raw(text(), text(), count()),
                texts());
    }

    Rejection rejection() {
        var content = new byte[small()];
        random.nextBytes(content);
        return Rejection.of(text(), text(), maybe(this::text), instant(), text(), content)
                .from(maybe(this::text), maybe(this::text))
                .alerting(maybe(() -> one(Rejection.Alert.values())));
    }

    Quantity quantity() {
        long low = small();
        return switch (one(Quantity.Qualifier.values())) {
            case EXACT -> new Quantity.Exact(count(), maybe(this::text));
            case AT_LEAST -> new Quantity.AtLeast(low + 1, low + random.nextInt(2), maybe(this::text));
            case AT_MOST -> new Quantity.AtMost(count(), maybe(this::text));
            case ABOUT -> new Quantity.About(count(), maybe(this::text));
            case RANGE -> new Quantity.Range(low, maybe(() -> low + 3), maybe(() -> low + 7), maybe(this::text));
            case VAGUE -> new Quantity.Vague(text(), low, maybe(() -> low + 9));
        };
    }

    Moment moment() {
        var day = LocalDate.ofEpochDay(random.nextInt(40_000));
        return switch (random.nextInt(4)) {
            case 0 -> new Moment.At(instant());
            case 1 -> new Moment.OnDay(day);
            case 2 -> new Moment.InMonth(YearMonth.from(day));
            default -> new Moment.InYear(Year.from(day));
        };
    }

    Cell cell() {
        return new Cell(
                one("north", Cell.UNATTRIBUTED, text()),
                one(Category.values()),
                one(Harm.values()),
                maybe(() -> one("children", text())));
    }

    String text() {
        return one("a", "Ürümqi", "100% | true/false", "", "línea\nnueva", "説明") + random.nextInt(1000);
    }

    private Window window() {
        return new Window(maybe(this::moment), moment(), random.nextBoolean());
    }

    private Assertion.Target target() {
        return random.nextBoolean() ? new Assertion.Target.OfClaim(text()) : new Assertion.Target.OfStory(storyRef());
    }

    private StoryRef storyRef() {
        return new StoryRef(text(), text(), text(), maybe(this::count));
    }

    private List<Flag> flags() {
        return Stream.generate(() -> new Flag(one(Flag.Mark.values()), maybe(this::count), texts()))
                .limit(small() % 3)
                .toList();
    }

    private List<String> texts() {
        return Stream.generate(this::text).limit(small() % 3).toList();
    }

    private Digest digest() {
        return new Digest("%064x".formatted(random.nextLong(Long.MAX_VALUE)));
    }

    Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    }

    private int small() {
        return random.nextInt(1000);
    }

    private long count() {
        return random.nextLong(10_000_000_000L);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
