package org.tollkeeper.ingest.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.FieldWarning;
import org.tollkeeper.ingest.problem.Problem;

/// What became of each posted claim. Beyond a bound lines are counted and no longer listed, so that an answer fits in
/// memory whatever is sent.
public final class ClaimAnswer {
    private static final int LISTED = 10_000;

    private long accepted;
    private long duplicates;
    private long refused;
    private long warned;
    private final List<Map<String, Object>> rejected = new ArrayList<>();
    private final List<Map<String, Object>> warnings = new ArrayList<>();

    /// Of one act that is recorded.
    public static ClaimAnswer accepted() {
        var answer = new ClaimAnswer();
        answer.accept();
        return answer;
    }

    /// Of one act that was recorded before.
    public static ClaimAnswer recognised() {
        var answer = new ClaimAnswer();
        answer.recognise();
        return answer;
    }

    void accept() {
        accepted++;
    }

    void recognise() {
        duplicates++;
    }

    void reject(int line, FieldException why) {
        if (refused++ < LISTED) {
            rejected.add(at(line, Problem.members(why)));
        }
    }

    void warn(int line, List<FieldWarning> about) {
        for (var one : about) {
            if (warned++ < LISTED) {
                warnings.add(at(line, Map.of("field", one.field(), "warning", one.warning())));
            }
        }
    }

    public long stored() {
        return accepted;
    }

    public boolean isNothingButRefused() {
        return accepted + duplicates == 0 && refused > 0;
    }

    public SequencedMap<String, Object> document() {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("accepted", accepted);
        doc.put("duplicates", duplicates);
        doc.put("rejected", rejected);
        doc.put("warnings", warnings);
        if (refused > LISTED) {
            doc.put("rejectedNotListed", refused - LISTED);
        }
        return doc;
    }

    /// The first refusal speaks for all, which follow it as in any other answer.
    public Problem problem() {
        var first = new LinkedHashMap<>(rejected.getFirst());
        first.remove("line");
        var title = refused == 1 ? "The claim was refused" : "Every claim was refused";
        return new Problem(422, "refused", title, first.remove("problem") + ".")
                .with(first)
                .with("state", "Nothing was stored.")
                .with(document());
    }

    private static Map<String, Object> at(int line, Map<String, Object> members) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("line", line);
        entry.putAll(members);
        return entry;
    }
}
