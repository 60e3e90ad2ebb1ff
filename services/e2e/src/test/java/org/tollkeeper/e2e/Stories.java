package org.tollkeeper.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;

/// The texts of the sample day, as they were sent.
public final class Stories {
    private static final Path FOLDER = Checkout.ROOT.resolve("services/standalone/src/main/resources/sample");

    private Stories() {}

    public static List<String> ofTheSampleDay() throws Exception {
        var texts = new ArrayList<String>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                if (file.toString().endsWith(".json")) {
                    texts.addAll(json(file));
                } else if (file.toString().endsWith(".rss")) {
                    texts.addAll(rss(file));
                }
            }
        }
        return texts;
    }

    private static List<String> json(Path file) throws IOException {
        var story = Tollkeeper.JSON.readTree(file.toFile());
        return List.of(story.path("headline").asText(), story.path("body").asText());
    }

    private static List<String> rss(Path file) throws Exception {
        var texts = new ArrayList<String>();
        var all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }
}
