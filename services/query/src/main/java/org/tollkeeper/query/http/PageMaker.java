package org.tollkeeper.query.http;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.Pages;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.now.Now;
import org.tollkeeper.query.page.shell.Shell;
import org.tollkeeper.query.page.shell.Visit;
import org.tollkeeper.query.page.words.Names;

/// From a dossier and an address to what the page shows.
@Singleton
public class PageMaker {
    private final Pages pages;

    PageMaker(Pages pages) {
        this.pages = pages;
    }

    String page(Dossier dossier, Visit visit) {
        var shell = Shell.of(visit, known(dossier));
        return switch (visit.address().view()) {
            case NOW -> pages.now(shell, Now.of(findings(dossier, visit)));
            case TIMELINE, CLAIMS, CHANGES, METHOD -> pages.now(shell, Now.of(findings(dossier, visit)));
        };
    }

    private static Shell.Known known(Dossier dossier) {
        return new Shell.Known(dossier.lastRecorded().orElse(null), dossier.state(), 0);
    }

    static Pages.Listed listed(Dossier dossier) {
        var conflict = dossier.definition().orElseThrow();
        var last = dossier.lastRecorded().map(Instant::toString).orElse("");
        return new Pages.Listed(conflict.id(), conflict.name(), dossier.claims(), last);
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
