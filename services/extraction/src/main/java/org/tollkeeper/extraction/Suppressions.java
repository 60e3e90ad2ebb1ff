package org.tollkeeper.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.tollkeeper.extraction.Extraction.Suppressed;
import org.tollkeeper.extraction.draft.ClaimWriter;
import org.tollkeeper.extraction.draft.Drafter;
import org.tollkeeper.extraction.draft.Repeats;
import org.tollkeeper.extraction.notice.NoticeReader;
import org.tollkeeper.extraction.notice.Recalls;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.Sentence;

/// Lists every number that is not counted, with the reason.
final class Suppressions {
    private final ClaimWriter writer;
    private final Recalls recalls;

    Suppressions(ClaimWriter writer, Recalls recalls) {
        this.writer = writer;
        this.recalls = recalls;
    }

    List<Suppressed> of(Drafter drafter, Repeats repeats, List<Sentence> all, List<Sentence> read) {
        var suppressed = new ArrayList<Suppressed>();
        for (var d : drafter.finder().dropped()) {
            suppressed.add(new Suppressed(writer.evidence(d.sentence(), d.from(), d.to()), d.reason()));
        }
        for (var c : drafter.contexts()) {
            var m = c.mention();
            suppressed.add(new Suppressed(
                    writer.evidence(
                            m.sentence(),
                            m.start(),
                            Math.max(m.start() + 1, m.counted().end())),
                    c.reason()));
        }
        for (var r : repeats.repeats()) {
            suppressed.add(new Suppressed(
                    writer.evidence(
                            r.draft().sentence(), r.draft().from(), r.draft().to()),
                    r.reason()));
        }
        elsewhere(all, read, suppressed);
        return List.copyOf(suppressed);
    }

    /// Numbers in headlines, teasers, captions and notices.
    private void elsewhere(List<Sentence> all, List<Sentence> read, List<Suppressed> into) {
        var own = new HashSet<>(read.stream().map(Sentence::index).toList());
        for (var s : all) {
            if (own.contains(s.index()) || into.size() > 5_000) {
                continue;
            }
            for (var number : NumberReader.read(s)) {
                if (number.kind() != Numeral.Kind.SINGLE && number.kind() != Numeral.Kind.NONE) {
                    var where = s.line()
                            .zone()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' ');
                    boolean back = NoticeReader.isCorrection(s) || recalls.takesBack(s);
                    var why = back ? "taken back by its outlet" : "stands in the " + where;
                    into.add(new Suppressed(writer.evidence(s, number.from(), number.to()), why));
                }
            }
        }
    }
}
