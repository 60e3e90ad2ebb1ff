package org.tollkeeper.query.page.shell;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;

/// What every view has around it.
///
/// @param state names what is known of the conflict, so that the page's script can tell whether there is something
/// newer
/// @param waiting how many proposed claims wait for an editor
/// @param permanent the same with both clocks stopped: what it shows moves no more, unless somebody fills in claims
/// that
/// were recorded elsewhere before
/// @param around the conflict's first view, for who sees this one in somebody else's page
public record Shell(
        String id,
        String name,
        View view,
        String url,
        boolean isEmbedded,
        Strip strip,
        List<Tab> tabs,
        List<String> problems,
        List<Tab> downloads,
        String permanent,
        String embed,
        String around,
        String state,
        long waiting,
        String desk) {
    public Shell {
        tabs = List.copyOf(tabs);
        problems = List.copyOf(problems);
        downloads = List.copyOf(downloads);
    }

    /// A way to somewhere.
    ///
    /// @param isHere whether it is where the reader is
    public record Tab(String title, String url, boolean isHere) {}

    /// What is known of a conflict at all, whatever is asked.
    ///
    /// @param last when the last claim was recorded; absent before the first
    /// @param through the last time that a figure of the view speaks of; absent where none does
    /// @param state of the dossier
    public record Known(@Nullable Instant last, @Nullable Instant through, String state, long waiting) {}

    public static Shell of(Visit visit, Known known) {
        var address = visit.address();
        var last = known.last();
        return new Shell(
                visit.conflict().id(),
                visit.conflict().name(),
                address.view(),
                address.url(),
                address.embedded(),
                Strip.of(visit, last),
                tabs(address),
                visit.problems(),
                Downloads.of(address),
                stopped(visit, known).url(),
                address.embed(true).url(),
                address.embed(false).url(),
                known.state(),
                known.waiting(),
                new Address(address.conflict(), View.CLAIMS, false, proposed()).url());
    }

    private static List<Tab> tabs(Address address) {
        return Arrays.stream(View.values())
                .map(view -> new Tab(view.title(), address.in(view).url(), view == address.view()))
                .toList();
    }

    /// The same with both clocks stopped; as it is where nothing is known yet.
    public static Address stopped(Visit visit, Known known) {
        var knownAt = visit.isPast() ? visit.question().knownAt() : known.last();
        return knownAt == null
                ? visit.address()
                : visit.address()
                        .with(
                                Parameter.AT,
                                stopped(visit, knownAt, known.through()).toString())
                        .with(Parameter.KNOWN_AT, knownAt.toString());
    }

    /// Where the event clock stands, as an instant. At the latest it is the end of the day of the last claim, or what a
    /// figure speaks of beyond that.
    private static Instant stopped(Visit visit, Instant knownAt, @Nullable Instant through) {
        var zone = visit.conflict().timeZone();
        var at = visit.question().at();
        if (at != null) {
            return at.latest(zone);
        }
        var day = new Moment.OnDay(knownAt.atZone(zone).toLocalDate()).latest(zone);
        return through == null || through.isBefore(day) ? day : through;
    }

    private static Map<Parameter, String> proposed() {
        return Map.of(Parameter.STATE, "proposed");
    }
}
