package org.tollkeeper.query.page.shell;

import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.query.page.shell.Shell.Tab;

/// What a view can be taken away as. Each is the view's own address with a suffix.
final class Downloads {
    private Downloads() {}

    static List<Tab> of(Address address) {
        return suffixes(address.view())
                .map(suffix -> new Tab(name(suffix), address.embed(false).url(suffix), false))
                .toList();
    }

    private static Stream<String> suffixes(View view) {
        return switch (view) {
            case NOW, TIMELINE -> Stream.of(".csv", ".json", ".svg");
            case CLAIMS -> Stream.of(".csv", ".json", ".ndjson");
            case CHANGES -> Stream.of(".csv", ".json", ".atom");
            case METHOD -> Stream.of(".json");
        };
    }

    private static String name(String suffix) {
        return switch (suffix) {
            case ".svg" -> "Picture (SVG)";
            case ".csv" -> "CSV";
            case ".atom" -> "Atom";
            case ".ndjson" -> "NDJSON";
            default -> "JSON";
        };
    }
}
