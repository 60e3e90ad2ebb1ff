package org.tollkeeper.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;

/// The contracts of today, and every one ever released.
final class Contracts {
    static final Path RELEASED = Path.of("released");

    private static final String JAVA_STRING = "{\"type\":\"string\",\"avro.java.string\":\"String\"}";

    private Contracts() {}

    /// Each value that travels, as a foreign reader gets it: whole, and with nothing of Java in it.
    static Stream<Schema> current() {
        return Stream.of(
                        Claim.getClassSchema(),
                        Conflict.getClassSchema(),
                        DeskDecision.getClassSchema(),
                        FeedPlace.getClassSchema(),
                        Position.getClassSchema(),
                        Rejection.getClassSchema(),
                        Story.getClassSchema(),
                        Toll.getClassSchema())
                .map(schema -> parse(schema.toString().replace(JAVA_STRING, "\"string\"")));
    }

    /// Every released schema of that name in `folder`, oldest first.
    static List<Path> released(Path folder, String name) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "-[1-9][0-9]*\\.avsc"))
                    .sorted(Comparator.comparingInt(Contracts::number))
                    .toList();
        }
    }

    static int number(Path released) {
        var name = released.getFileName().toString();
        return Integer.parseInt(name.substring(name.indexOf('-') + 1, name.indexOf('.')));
    }

    static Schema read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /// As a released file holds it.
    static String text(Schema schema) {
        return SchemaFormatter.getInstance("json/pretty").format(schema) + "\n";
    }

    static Schema parse(String json) {
        return new Schema.Parser().parse(json);
    }
}
