package org.tollkeeper.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/// Which of a NewsItem's many contents is the story. They may be equivalent, as NITF and plain text, or parts of a
/// package, as a headline and a picture's caption; the role tells, else the length.
final class NewsMl1Text {
    private static final Set<String> MAIN = Set.of("main", "body", "bodytext", "text", "maintext", "story", "article");
    private static final Set<String> SUMMARY = Set.of("abstract", "summary", "caption", "teaser", "lead", "synopsis");
    private static final Set<String> BESIDE = Set.of(
            "headline",
            "subheadline",
            "title",
            "stylesheet",
            "logo",
            "photo",
            "picture",
            "graphic",
            "video",
            "audio",
            "contact",
            "byline",
            "dateline",
            "keywords",
            "credit",
            "copyright",
            "thumbnail",
            "preview");

    private record Part(String role, List<String> paragraphs) {
        int length() {
            return paragraphs.stream().mapToInt(String::length).sum();
        }
    }

    private final List<Part> parts;

    NewsMl1Text(Element item) {
        this.parts = Nodes.allBelow(item, "ContentItem").stream()
                .filter(NewsMl1Text::isText)
                .map(content -> new Part(role(content), paragraphs(content)))
                .filter(part -> !part.paragraphs.isEmpty())
                .toList();
    }

    List<String> main() {
        var main = longest(MAIN);
        return main.isEmpty()
                ? parts.stream()
                        .filter(part -> !SUMMARY.contains(part.role) && !BESIDE.contains(part.role))
                        .max(Comparator.comparingInt(Part::length))
                        .map(Part::paragraphs)
                        .orElse(List.of())
                : main;
    }

    List<String> summary() {
        return longest(SUMMARY);
    }

    private List<String> longest(Set<String> roles) {
        return parts.stream()
                .filter(part -> roles.contains(part.role))
                .max(Comparator.comparingInt(Part::length))
                .map(Part::paragraphs)
                .orElse(List.of());
    }

    /// The role of the nearest component around it that has one.
    private static String role(Element content) {
        for (Element at = content.getParentElement(); at != null; at = at.getParentElement()) {
            var role = Nodes.attribute(Nodes.child(at, "Role"), "FormalName");
            if (role != null) {
                return role.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            }
        }
        return "";
    }

    private static boolean isText(Element content) {
        var media = Nodes.attribute(Nodes.child(content, "MediaType"), "FormalName");
        return media == null
                || !Set.of("photo", "graphic", "video", "audio", "picture", "animation")
                        .contains(media.toLowerCase(Locale.ROOT));
    }

    private static List<String> paragraphs(Element content) {
        var data = data(content);
        if (data == null) {
            return List.of();
        }
        return data.getChildren().isEmpty() ? Paragraphs.of(data.getValue()) : XmlText.in(data);
    }

    /// What is encoded, as a picture in base 64, is no text.
    private static @Nullable Element data(Element content) {
        var encoding = Nodes.child(content, "Encoding");
        return encoding == null ? Nodes.child(content, "DataContent") : null;
    }
}
