package org.tollkeeper.query.http;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.answer.BadParameter;
import org.tollkeeper.query.answer.Times;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.Clock;
import org.tollkeeper.query.page.Findings;
import org.tollkeeper.query.page.Now;
import org.tollkeeper.query.page.Pages;

/// From a dossier and an address to what the page shows.
@Singleton
public class PageMaker {

    /// An address that cannot be understood shows what is known now, and says why.
    Now now(Dossier dossier, @Nullable String at, @Nullable String knownAt) {
        var conflict = dossier.definition().orElseThrow();
        try {
            var question = Times.question(at, knownAt, conflict.timeZone());
            return now(dossier, question, Clock.of(text(at), text(knownAt), question));
        } catch (BadParameter bad) {
            return now(dossier, Question.LIVE, Clock.notUnderstood(bad.sentence()));
        }
    }

    private static Now now(Dossier dossier, Question question, Clock clock) {
        var last = dossier.lastRecorded().orElse(null);
        return Now.of(findings(dossier, question), clock.at(last, dossier.state()));
    }

    static Pages.Listed listed(Dossier dossier) {
        var conflict = dossier.definition().orElseThrow();
        var last = dossier.lastRecorded().map(Instant::toString).orElse("");
        return new Pages.Listed(conflict.id(), conflict.name(), dossier.claims(), last);
    }

    private static Findings findings(Dossier dossier, Question question) {
        return Findings.of(
                dossier.definition().orElseThrow(),
                dossier.tolls(question),
                dossier.positions(question),
                dossier.view(question).fates(),
                dossier::claim);
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
