package org.tollkeeper.extraction.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a file of cases; the format is explained at the top of `development.txt`.
final class CaseFile {
    private CaseFile() {}

    /// What rules are mended by: small cases, whole stories, turns of phrase that another hand brought up,
    /// lists of whom a count is made up of, how a figure is said, who says whose dead they are, what desks write
    /// every day, and what the dead were.
    static List<Case> development() {
        var cases = new ArrayList<>(read("development.txt"));
        cases.addAll(read("wires.txt"));
        cases.addAll(read("turns.txt"));
        cases.addAll(read("habits.txt"));
        cases.addAll(read("lists.txt"));
        cases.addAll(read("figures.txt"));
        cases.addAll(read("whose.txt"));
        cases.addAll(read("desks.txt"));
        cases.addAll(read("kinds.txt"));
        return cases;
    }

    static List<Case> read(String name) {
        try (var stream = Objects.requireNonNull(CaseFile.class.getResourceAsStream("/cases/" + name))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var cases = new ArrayList<Case>();
            for (var part : text.split("(?m)^@ ", -1)) {
                if (!part.startsWith("#") && !part.isBlank()) {
                    cases.add(one(part));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case one(String part) {
        var lines = part.split("\n", -1);
        var names = lines[0].strip().split(" ", -1);
        var body = new ArrayList<String>();
        var claims = new ArrayList<Expected>();
        var withdrawn = new ArrayList<String>();
        @Nullable String headline = null;
        for (var line : List.of(lines).subList(1, lines.length)) {
            if (line.startsWith("HEAD: ")) {
                headline = line.substring(6);
            } else if (line.startsWith("= ") && !line.equals("= none")) {
                claims.add(Expected.read(line.substring(2)));
            } else if (line.startsWith("- ")) {
                withdrawn.add(line.substring(2).strip());
            } else if (!line.startsWith("= ") && !line.startsWith("#")) {
                body.add(line.strip());
            }
        }
        return new Case(names[0], names[1], headline, String.join("\n", body).strip(), claims, withdrawn);
    }
}
