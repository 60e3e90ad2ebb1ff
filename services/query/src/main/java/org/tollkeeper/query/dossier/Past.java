package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Outlook;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.shelf.ClaimShelf;
import org.tollkeeper.query.shelf.ShelfArchive;
import org.tollkeeper.query.shelf.Times;

/// What some rows stood at, at any time as known at any other, however many claims decide it: they are read some
/// ledgers at a time, once for many instants, and from one time of knowledge to the next only the ledgers of which
/// another claim counts. What is stale is left out: that is a matter of all claims.
public final class Past {
    /// At how many instants every ledger stands at once is a matter of memory.
    private static final int MOST_STANDING = 50_000;

    private final Conflict conflict;
    private final ClaimShelf claims;
    private final Predicate<Cell> rows;
    private final Times times;
    private final int mostInstants;

    /// @param ledgers about how many there are in all
    Past(Conflict conflict, ClaimShelf claims, Predicate<Cell> rows, int ledgers) {
        this.conflict = conflict;
        this.claims = claims;
        this.rows = rows;
        this.times = claims.times(conflict);
        this.mostInstants = Math.max(1, MOST_STANDING / Math.max(1, ledgers));
    }

    /// How many claims speak of the rows.
    public int claims() {
        return times.about(rows);
    }

    /// The instants at which a row may have moved, the earliest first.
    public List<Instant> ends(@Nullable Instant knownAt) {
        return times.ends(rows, knownAt);
    }

    /// When something was learned of the rows.
    ///
    /// @param most how many of the moments, the last
    public Times.Recordings recordings(int most) {
        return times.recordings(rows, most);
    }

    /// Totals given for a row that count: of very many some.
    ///
    /// @param until the last time they may speak of
    public List<Fate> totals(Cell row, Instant until, @Nullable Instant knownAt, int most) {
        return times.totals(row, until, knownAt, most);
    }

    /// The rows' tolls at each of several instants. Between two at which the time of a claim has passed nothing bears a
    /// figure that did not before, so one answers for all: method R9.
    ///
    /// @param at the earliest first
    public List<List<Toll>> tolls(List<Moment> at, @Nullable Instant knownAt) {
        var passing = times.passing(
                at.stream().map(moment -> moment.latest(conflict.timeZone())).toList(), knownAt);
        var looked = new ArrayList<@Nullable Moment>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < at.size(); i++) {
            if (i == 0 || passing.get(i)) {
                looked.add(at.get(i));
            }
            places.add(looked.size() - 1);
        }
        var known = new ArrayList<@Nullable Instant>();
        known.add(knownAt);
        var tolls = tolls(looked, known).getFirst();
        return places.stream().map(tolls::get).toList();
    }

    /// The same as known at each of several times.
    ///
    /// @param at the earliest first; absent for no bound, which comes last
    /// @return by time of knowledge, then by instant
    public List<List<List<Toll>>> tolls(List<@Nullable Moment> at, List<@Nullable Instant> known) {
        var tolls = new ArrayList<List<List<Toll>>>();
        known.forEach(_ -> tolls.add(new ArrayList<>()));
        for (int from = 0; from < at.size(); from += mostInstants) {
            var some = at.subList(from, Math.min(at.size(), from + mostInstants));
            var read = new Read(conflict, some);
            var archive = claims.archive(conflict, null, rows);
            for (int i = 0; i < known.size(); i++) {
                var knownAt = known.get(i);
                tolls.get(i).addAll(Turns.ALL.take(claims.size(), () -> read(read, archive, knownAt)));
            }
        }
        return tolls;
    }

    private List<List<Toll>> read(Read read, ShelfArchive archive, @Nullable Instant knownAt) {
        return read.on(archive.asKnown(knownAt), knownAt).map(this::of).toList();
    }

    private List<Toll> of(Outlook outlook) {
        return outlook.tolls().stream().filter(toll -> rows.test(toll.cell())).toList();
    }
}
