package org.tollkeeper.query.page.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The whole state of what is shown, as one address: defaults are left out and the order is fixed.
///
/// @param embedded whether it stands in somebody else's page
/// @param said what differs from the defaults, each in its one spelling
public record Address(String conflict, View view, boolean embedded, Map<Parameter, String> said) {
    public Address {
        var kept = new EnumMap<Parameter, String>(Parameter.class);
        said.forEach((parameter, value) -> {
            if (view.takes(parameter) && !value.isEmpty()) {
                kept.put(parameter, value);
            }
        });
        said = Map.copyOf(kept);
    }

    public String get(Parameter parameter) {
        return said.getOrDefault(parameter, "");
    }

    /// The same with another value; empty takes it back to the default.
    public Address with(Parameter parameter, String value) {
        var other = new EnumMap<Parameter, String>(Parameter.class);
        other.putAll(said);
        other.put(parameter, value);
        return new Address(conflict, view, embedded, other);
    }

    /// Another view of the same; what it cannot show is dropped, and a state, which means something else there.
    public Address in(View other) {
        var kept = other == view ? this : with(Parameter.STATE, "");
        return new Address(conflict, other, embedded, kept.said());
    }

    public Address embed(boolean whether) {
        return new Address(conflict, view, whether, said);
    }

    public String url() {
        return url("");
    }

    /// @param suffix `.json` and the like; empty for the page
    public String url(String suffix) {
        var view = this.view.path().isEmpty() ? "" : "/" + this.view.path();
        return (embedded ? "/embed/c/" : "/c/") + encoded(conflict) + view + suffix + query();
    }

    /// The address of a figure's explanation by itself: it stands on the clocks, and on nothing else that is shown.
    ///
    /// @param row `side.category.harm`
    public String why(String row) {
        return "/c/" + encoded(conflict) + "/why/" + encoded(row) + clocks().query();
    }

    /// The first view at the same times, whole.
    public Address clocks() {
        var clocks = new Address(conflict, View.NOW, false, Map.of());
        return clocks.with(Parameter.AT, get(Parameter.AT)).with(Parameter.KNOWN_AT, get(Parameter.KNOWN_AT));
    }

    /// What follows the path, `?` included; empty where all is as usual.
    public String query() {
        var text = said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey().text() + "=" + readable(e.getValue()))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    public static String encoded(@Nullable String text) {
        return text == null
                ? ""
                : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// Times and lists stay as people write them: neither character means anything in a query's value.
    private static String readable(String value) {
        return encoded(value).replace("%3A", ":").replace("%2C", ",").replace("%2F", "/");
    }
}
