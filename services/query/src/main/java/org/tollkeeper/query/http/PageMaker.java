package org.tollkeeper.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.Pages;
import org.tollkeeper.query.page.changes.ChangeLine;
import org.tollkeeper.query.page.changes.ChangesPage;
import org.tollkeeper.query.page.claims.ClaimsPage;
import org.tollkeeper.query.page.method.MethodPage;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.now.Now;
import org.tollkeeper.query.page.now.NowPoster;
import org.tollkeeper.query.page.shell.Clocks;
import org.tollkeeper.query.page.shell.RowId;
import org.tollkeeper.query.page.shell.Shell;
import org.tollkeeper.query.page.shell.View;
import org.tollkeeper.query.page.shell.Visit;
import org.tollkeeper.query.page.story.StoryPage;
import org.tollkeeper.query.page.timeline.Rails;
import org.tollkeeper.query.page.timeline.TimelineMaker;
import org.tollkeeper.query.page.timeline.TimelinePage;
import org.tollkeeper.query.page.timeline.TimelinePoster;
import org.tollkeeper.query.page.why.WhyPage;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Times;
import org.tollkeeper.query.shelf.Wanted;
import org.tollkeeper.query.stories.Stories;

/// From a dossier and an address to what the page shows.
@Singleton
public class PageMaker {
    private static final int MOST_HISTORY = 10;
    private static final int MOST_WAITING = 99;

    private final Pages pages;

    private final Stories stories;
    private final Rails rails = new Rails();
    private final ObjectMapper json;

    PageMaker(Pages pages, Stories stories, ObjectMapper json) {
        this.pages = pages;
        this.stories = stories;
        this.json = json;
    }

    String page(Dossier dossier, Visit visit) {
        var shell = Shell.of(visit, known(dossier, visit));
        var found = findings(dossier, visit);
        return switch (visit.address().view()) {
            case NOW -> pages.now(shell, Now.of(found));
            case TIMELINE -> pages.timeline(shell, timeline(dossier, found));
            case CLAIMS ->
                pages.claims(
                        shell,
                        ClaimsPage.of(
                                visit,
                                dossier.claims(ClaimsPage.wanted(visit), visit.question()),
                                found,
                                dossier.statements()));
            case CHANGES ->
                pages.changes(shell, ChangesPage.of(visit, dossier.changes().newest(), dossier::claim, found.names()));
            case METHOD ->
                pages.method(
                        shell,
                        MethodPage.of(
                                found, dossier.statements(), dossier.digest().hex()));
        };
    }

    private TimelinePage timeline(Dossier dossier, Findings found) {
        return new TimelineMaker(found, dossier::past, rails, dossier.version()).page();
    }

    /// A view as one picture: its charts on the timeline, the sides face to face everywhere else.
    String picture(Dossier dossier, Visit visit) {
        var found = findings(dossier, visit);
        var strip = Shell.of(visit, known(dossier, visit)).strip();
        var source = strip.at().isEmpty() ? "As known at " : "Up to " + strip.at() + ", as known at ";
        var title = visit.conflict().name();
        var known = source + (strip.isPast() ? strip.knownAt() : strip.last());
        return visit.address().view() == View.TIMELINE
                ? TimelinePoster.of(title, known, timeline(dossier, found))
                : NowPoster.of(title, known, Now.of(found));
    }

    /// Why one row is what it is; empty where there is no such row.
    ///
    /// @param row its id
    Optional<String> why(Dossier dossier, Visit asked, String row) {
        var visit = asked.whole();
        var found = findings(dossier, visit);
        return found.tolls().stream()
                .map(Toll::cell)
                .filter(cell -> RowId.of(cell).equals(row))
                .findFirst()
                .map(cell -> {
                    var all = known(dossier, visit);
                    var shell = Shell.of(visit, all);
                    var why = dossier.why(visit.question(), cell);
                    var behind = why.parts().tolls().stream()
                            .map(part -> dossier.why(visit.question(), part.cell()))
                            .toList();
                    var known = visit.isPast()
                            ? shell.strip().knownAt()
                            : shell.strip().last();
                    return pages.why(
                            shell,
                            WhyPage.of(
                                    why,
                                    behind,
                                    found,
                                    history(dossier, found, row),
                                    Shell.stopped(visit, all),
                                    known));
                });
    }

    /// A claim's words where they were printed; empty where there is no such claim, or its story may not be shown.
    Optional<String> story(Dossier dossier, Visit visit, String claim) {
        var names = Names.of(visit.conflict(), dossier.speakers());
        return dossier.fate(claim, visit.question())
                .flatMap(fate -> Optional.ofNullable(fate.claim().story())
                        .flatMap(stories::find)
                        .flatMap(story -> StoryPage.of(fate, story, names, dossier::claim)))
                .map(page -> pages.story(Shell.of(visit, known(dossier, visit)), page));
    }

    Answer clocks(Dossier dossier) {
        var clocks = new Clocks(dossier.lastEnds(null, Clocks.MOST), dossier.lastRecordings(Clocks.MOST));
        try {
            return new Answer(MediaType.APPLICATION_JSON, json.writeValueAsBytes(clocks.document()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists of texts are always JSON", e);
        }
    }

    private static List<ChangeLine> history(Dossier dossier, Findings found, String row) {
        return ChangesPage.of(found.visit(), dossier.changes().newest(), dossier::claim, found.names()).lines().stream()
                .filter(line -> line.row().equals(row))
                .limit(MOST_HISTORY)
                .toList();
    }

    private static Shell.Known known(Dossier dossier, Visit visit) {
        var proposed = Wanted.all(MOST_WAITING).in(Set.of(Fate.State.PROPOSED)).newestFirst();
        long waiting = dossier.hasProposals()
                ? dossier.claims(proposed, Question.LIVE).fates().size()
                : 0;
        var zone = visit.conflict().timeZone();
        var through = dossier.tolls(visit.question()).stream()
                .flatMap(toll -> Stream.ofNullable(toll.through()))
                .map(moment -> moment.latest(zone))
                .max(Comparator.naturalOrder());
        return new Shell.Known(dossier.lastRecorded().orElse(null), through.orElse(null), dossier.state(), waiting);
    }

    static Pages.Listed listed(Dossier dossier) {
        var conflict = dossier.definition().orElseThrow();
        var last = dossier.lastRecorded();
        return new Pages.Listed(
                conflict.id(),
                conflict.name(),
                dossier.statements(),
                last.map(Instant::toString).orElse(""),
                last.map(Times::of).orElse(""));
    }

    private static Findings findings(Dossier dossier, Visit visit) {
        return new Findings(
                visit,
                dossier.tolls(visit.question()),
                dossier.positions(visit.question()),
                dossier::claim,
                Names.of(visit.conflict(), dossier.speakers()));
    }
}
