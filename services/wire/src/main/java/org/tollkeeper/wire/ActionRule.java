package org.tollkeeper.wire;

import java.util.Comparator;
import java.util.List;
import org.tollkeeper.wire.Story.Action;

/// What a version does to the claims of its story. Every signal of the document is read, the strongest wins, and all
/// are kept, strongest first, so that a desk can see why.
final class ActionRule {
    private ActionRule() {}

    /// One thing in a document that says what the version does.
    record Signal(Action action, String reason) {}

    record Decision(Action action, List<String> reasons) {}

    /// A document that gives no signal is new.
    static Decision decide(List<Signal> signals) {
        if (signals.isEmpty()) {
            return new Decision(Action.NEW, List.of());
        }
        var strongestFirst = signals.stream()
                .sorted(Comparator.comparing(Signal::action).reversed())
                .toList();
        var reasons = strongestFirst.stream().map(s -> s.action() + ": " + s.reason());
        return new Decision(strongestFirst.getFirst().action(), reasons.toList());
    }
}
