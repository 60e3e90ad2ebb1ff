package org.tollkeeper.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One file of the sample day.
///
/// @param content as a feed would hand it over
record SampleStory(String file, String content) {
    static final String CONFLICT = "karabakh-2020";

    /// In the order in which they were printed.
    static List<SampleStory> day() {
        return read("order.txt")
                .lines()
                .map(file -> new SampleStory(file, read(file)))
                .toList();
    }

    static String definition() {
        return read("conflict.json");
    }

    /// Our own JSON names its provider; a feed's is known to whoever polls it.
    String path() {
        return isFeed() ? "/stories?conflict=" + CONFLICT + "&provider=sample-evening-post" : "/stories";
    }

    String mediaType() {
        return isFeed() ? "application/rss+xml" : "application/json";
    }

    /// What a progress line shows: `monday-evening-2`.
    String title() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private boolean isFeed() {
        return file.endsWith(".rss");
    }

    private static String read(String file) {
        try (var in = SampleStory.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IllegalStateException("sample/" + file + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
