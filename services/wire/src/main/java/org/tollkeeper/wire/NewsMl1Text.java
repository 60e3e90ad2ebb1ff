package org.tollkeeper.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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

    /// @param component the one around it that its role is written on
    private record Part(String role, @Nullable Element component, List<String> paragraphs) {
        int length() {
            return paragraphs.stream().mapToInt(String::length).sum();
        }
    }

    private final List<Part> parts;

    NewsMl1Text(Element item) {
        this.parts = Nodes.allBelow(item, "ContentItem").stream()
                .filter(NewsMl1Text::isText)
                .map(NewsMl1Text::part)
                .filter(part -> !part.paragraphs.isEmpty())
                .toList();
    }

    List<String> main() {
        var main = longest(part -> MAIN.contains(part.role));
        var story = main == null ? longest(part -> !SUMMARY.contains(part.role) && !BESIDE.contains(part.role)) : main;
        return story == null ? List.of() : Paragraphs.led(lead(story), story.paragraphs);
    }

    List<String> summary() {
        var summary = longest(part -> SUMMARY.contains(part.role));
        return summary == null ? List.of() : summary.paragraphs;
    }

    private @Nullable Part longest(Predicate<Part> wanted) {
        return parts.stream()
                .filter(wanted)
                .max(Comparator.comparingInt(Part::length))
                .orElse(null);
    }

    /// The lead that stands beside a story's body, where it is sent as a part of its own.
    private List<String> lead(Part story) {
        return parts.stream()
                .filter(part -> part.role.equals("lead") && isBeside(part, story))
                .findFirst()
                .map(Part::paragraphs)
                .orElse(List.of());
    }

    private static boolean isBeside(Part lead, Part story) {
        var around = around(lead);
        return around != null && around.equals(around(story));
    }

    private static @Nullable Element around(Part part) {
        return part.component == null ? null : part.component.getParentElement();
    }

    /// With the role of the nearest component around it that has one.
    private static Part part(Element content) {
        for (Element at = content.getParentElement(); at != null; at = at.getParentElement()) {
            var role = Nodes.attribute(Nodes.child(at, "Role"), "FormalName");
            if (role != null) {
                return new Part(role.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), at, paragraphs(content));
            }
        }
        return new Part("", null, paragraphs(content));
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
