package org.tollkeeper.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a data file of the vocabulary: one entry a line, columns between bars, `#` begins a comment.
/// A stage's own lists are in a folder of its name, "frame/light-words".
public final class DataFile {
    private DataFile() {}

    /// The rows of `name`.txt, each as its columns, stripped.
    public static List<List<String>> of(String name) {
        var stream = Objects.requireNonNull(
                DataFile.class.getResourceAsStream("/org/tollkeeper/extraction/words/" + name + ".txt"),
                () -> "the vocabulary has no file " + name + ".txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words in the first column of `name`.txt, as a set; an underscore stands for a space.
    public static Set<String> set(String name) {
        return of(name).stream()
                .flatMap(row -> Arrays.stream(row.getFirst().split(" +", -1)))
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The first column of `name`.txt, row by row: phrases, as they stand there.
    public static List<String> lines(String name) {
        return of(name).stream().map(List::getFirst).toList();
    }

    /// The words of one column; an underscore stands for a space, a lone hyphen for nothing.
    public static List<String> words(String column) {
        return Arrays.stream(column.split(" +", -1))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .map(word -> word.replace('_', ' '))
                .toList();
    }
}
