package org.tollkeeper.query.page.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.page.words.Times;

/// The clock strip: what is true up to when, and as known when.
///
/// @param at the event clock in words; empty at the latest
/// @param atText as in the address
/// @param knownAt the knowledge clock in words; empty when live
/// @param knownAtText as in the address
/// @param last when the last claim was recorded, in words; empty before the first
/// @param lastInstant the same, as programs read it
/// @param live the address of the same with its knowledge clock running
/// @param latest the address of the same with its event clock at the latest
/// @param action where the form of the clocks leads
/// @param kept what else the address says, to be sent along
public record Strip(
        String at,
        String atText,
        String knownAt,
        String knownAtText,
        String last,
        String lastInstant,
        String live,
        String latest,
        String action,
        List<Kept> kept) {
    public Strip {
        kept = List.copyOf(kept);
    }

    /// A parameter that a form sends along.
    public record Kept(String name, String value) {}

    /// @param last when the last claim was recorded; absent before the first
    static Strip of(Visit visit, @Nullable Instant last) {
        var question = visit.question();
        var address = visit.address();
        return new Strip(
                question.at() == null ? "" : Times.of(question.at()),
                address.get(Parameter.AT),
                question.knownAt() == null ? "" : Times.of(question.knownAt()),
                address.get(Parameter.KNOWN_AT),
                last == null ? "" : Times.of(last),
                last == null ? "" : last.toString(),
                address.with(Parameter.KNOWN_AT, "").url(),
                address.with(Parameter.AT, "").url(),
                address.with(Parameter.AT, "")
                        .with(Parameter.KNOWN_AT, "")
                        .url()
                        .replaceFirst("\\?.*", ""),
                kept(address.with(Parameter.AT, "").with(Parameter.KNOWN_AT, "")));
    }

    public boolean isPast() {
        return !knownAt.isEmpty();
    }

    /// What an address says, to be sent along with a form.
    public static List<Kept> kept(Address address) {
        return address.said().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Kept(e.getKey().text(), e.getValue()))
                .toList();
    }
}
