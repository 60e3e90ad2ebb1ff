package org.tollkeeper.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.shelf.Cursor;

/// A fictional war between Orla and Vesk, whose ministries count their own and each other's dead.
public final class Telling {
    private Telling() {}

    public static final Cell ORLA_SOLDIERS = new Cell("orla", Category.MILITARY, Harm.KILLED);
    public static final Cell ORLA_CIVILIANS = new Cell("orla", Category.CIVILIAN, Harm.KILLED);
    public static final Cell VESK_SOLDIERS = new Cell("vesk", Category.MILITARY, Harm.KILLED);
    public static final Cell VESK_CIVILIANS = new Cell("vesk", Category.CIVILIAN, Harm.KILLED);

    public static final Conflict WAR = war("border-war");

    /// The war under another id, for a test that shares its dossiers with others.
    public static Conflict war(String id) {
        return new Conflict(
                id,
                "A fictional border war",
                Moment.parse("2031-03-01"),
                null,
                ZoneId.of("Europe/Athens"),
                List.of(new Side("vesk", "Vesk"), new Side("orla", "Orla")),
                List.of(
                        new Party("orla-mod", "Orla defence ministry", "orla", PartyKind.AUTHORITY, List.of()),
                        new Party("vesk-mod", "Vesk defence ministry", "vesk", PartyKind.AUTHORITY, List.of()),
                        new Party("monitor", "Border Monitor", null, PartyKind.MONITOR, List.of())),
                List.of(),
                Conflict.STANDARD_CODEBOOK);
    }

    public static Claim total(String id, String by, Cell cell, long count, String until) {
        return claim(id, by, new Assertion.Total(cell, new Quantity.Exact(count), until(until), null), until);
    }

    public static Claim more(String id, String by, Cell cell, long count, String from, String until) {
        var window = new Window(Moment.parse(from), Moment.parse(until));
        return claim(id, by, new Assertion.Increment(cell, new Quantity.Exact(count), window, null), until);
    }

    public static Claim atLeast(String id, String by, Cell cell, long count, String until) {
        return claim(id, by, new Assertion.Total(cell, new Quantity.AtLeast(count), until(until), null), until);
    }

    public static Claim withheld(String id, String by, Cell cell, String until) {
        return claim(id, by, new Assertion.NotDisclosed(cell, until(until)), until);
    }

    public static Claim retraction(String id, String by, String of, String recordedAt) {
        return claim(id, by, new Assertion.Retraction(new Assertion.Target.OfClaim(of), false), recordedAt);
    }

    /// Recorded a minute after what it speaks of.
    public static Claim claim(String id, String by, Assertion says, String until) {
        return new Claim(
                id,
                WAR.id(),
                new Claimant(by),
                says,
                null,
                List.of("Fictional Wire"),
                null,
                null,
                Instant.parse(until).plusSeconds(60),
                evidence(says),
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
    }

    /// The dossier as it stands when all of these have been read and reconciled, one after the other.
    public static Dossier dossier(Claim... claims) {
        var dossier = new Dossier();
        dossier.define(WAR);
        for (var claim : claims) {
            read(dossier, claim);
        }
        return dossier;
    }

    /// What reading one more claim does: the claim arrives, and then the rows the aggregator wrote about it.
    public static void read(Dossier dossier, Claim claim) {
        dossier.add(claim);
        var view = Reconciliation.of(dossier.definition().orElse(WAR), dossier.everything(), Question.LIVE);
        view.tolls().forEach(toll -> dossier.put(Keys.toll(toll), toll, Cursor.of(claim), Instant.now()));
        view.positions().forEach(position -> dossier.put(Keys.position(position), position));
    }

    private static Window until(String text) {
        return new Window(null, Moment.parse(text));
    }

    private static @Nullable Evidence evidence(Assertion says) {
        return says instanceof Assertion.Total total
                ? new Evidence("The death toll stands at " + total.quantity().stated() + ", it was said.")
                : null;
    }
}
