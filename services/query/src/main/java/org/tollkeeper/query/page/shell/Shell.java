package org.tollkeeper.query.page.shell;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What every view has around it.
///
/// @param state names what is known of the conflict, so that the page's script can tell whether there is something
/// newer
/// @param waiting how many proposed claims wait for an editor
/// @param permanent the same with its knowledge clock stopped at the last claim: what it shows can never move
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
    /// @param state of the dossier
    public record Known(@Nullable Instant last, String state, long waiting) {}

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
                stopped(visit, last),
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

    private static String stopped(Visit visit, @Nullable Instant last) {
        return visit.isPast() || last == null
                ? visit.address().url()
                : visit.address().with(Parameter.KNOWN_AT, last.toString()).url();
    }

    private static Map<Parameter, String> proposed() {
        return Map.of(Parameter.STATE, "proposed");
    }
}
