package org.tollkeeper.wire;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Action;

/// One NITF document. Each version is a document of its own; what ties versions together is the du-key, else the
/// document that this one refers to, else nothing but its own id.
final class NitfStory {
    private static final Set<String> SLUGS = Set.of("slug", "slugline", "anpa-keyword", "ap-slugline");

    private final Element nitf;
    private final @Nullable Element data;
    private final @Nullable Element top;

    NitfStory(Element nitf) {
        this.nitf = nitf;
        this.data = Nodes.child(nitf, "head", "docdata");
        this.top = Nodes.child(nitf, "body", "body.head");
    }

    Draft draft(Sniffed document, boolean salvaged) {
        var drafting = new Drafting(document, salvaged)
                .key("docdata/doc-id/@id-string", key())
                .provider(source())
                .publisher(owner())
                .publisher(source());
        version(drafting);
        action(drafting);
        words(drafting);
        return drafting.paragraphs(XmlText.in(nitf))
                .otherwise(paragraphsOf(Nodes.child(top, "abstract")))
                .draft();
    }

    private @Nullable String key() {
        var key = Nodes.attribute(Nodes.child(data, "du-key"), "key");
        var earlier = key == null ? Nodes.attribute(data, "management-doc-idref") : key;
        return earlier == null ? Nodes.attribute(Nodes.child(data, "doc-id"), "id-string") : earlier;
    }

    private void version(Drafting drafting) {
        var duKey = Nodes.child(data, "du-key");
        var issued = issued();
        var generation = Nodes.attribute(duKey, "generation");
        var part = Nodes.attribute(duKey, "version");
        drafting.created(Times.parse(Nodes.attribute(Nodes.child(top, "dateline", "story.date"), "norm")), issued);
        if (generation != null && generation.matches("\\d{1,9}")) {
            long place = Long.parseLong(generation) * 1_000
                    + (part != null && part.matches("\\d{1,3}") ? Long.parseLong(part) : 0);
            drafting.version(part == null ? generation : generation + "." + part, place);
        } else if (issued == null && Nodes.child(data, "doc-id") != null) {
            drafting.version(String.valueOf(Nodes.attribute(Nodes.child(data, "doc-id"), "id-string")), null);
        }
    }

    private @Nullable Instant issued() {
        var data = this.data;
        return Stream.of(
                        Nodes.attribute(Nodes.child(data, "date.issue"), "norm"),
                        Nodes.attribute(Nodes.child(nitf, "head", "pubdata"), "date.publication"),
                        Nodes.attribute(Nodes.child(top, "dateline", "story.date"), "norm"))
                .filter(Objects::nonNull)
                .map(Times::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void action(Drafting drafting) {
        drafting.status(Nodes.attribute(data, "management-status"));
        var release = Nodes.attribute(Nodes.child(data, "date.release"), "norm");
        if (release != null) {
            drafting.embargo(release);
        }
        var message = Nodes.child(data, "ed-msg");
        drafting.edNote(Nodes.attribute(message, "info")).signal("ed-msg", Nodes.attribute(message, "msg-type"));
        Nodes.children(top, "note").forEach(note -> drafting.edNote(note.getValue()));
        var correction = Nodes.child(data, "correction");
        if (correction != null) {
            drafting.edNote(Nodes.attribute(correction, "info")).signal(Action.CORRECTION, "correction element");
        }
    }

    private void words(Drafting drafting) {
        drafting.urgency(Nodes.attribute(Nodes.child(data, "urgency"), "ed-urg"))
                .headline(Nodes.text(top, "hedline", "hl1"))
                .headline(Nodes.text(nitf, "head", "title"))
                .language(Nodes.language(nitf))
                .language(Nodes.attribute(nitf, "baselang"));
        Nodes.children(Nodes.child(nitf, "head"), "meta").stream()
                .filter(meta -> SLUGS.contains(String.valueOf(meta.getAttributeValue("name"))))
                .forEach(meta -> drafting.slug(meta.getAttributeValue("content")));
        drafting.slug(Nodes.attribute(Nodes.child(data, "du-key"), "key"))
                .slug(Nodes.attribute(Nodes.child(data, "key-list", "keyword"), "key"));
    }

    private @Nullable String source() {
        var id = Nodes.child(data, "doc-id");
        var source = Nodes.attribute(id, "regsrc");
        return source == null ? owner() : source;
    }

    private @Nullable String owner() {
        var holder = Nodes.attribute(Nodes.child(data, "doc.copyright"), "holder");
        var distributor = holder == null ? Nodes.text(top, "distributor") : holder;
        return distributor == null ? Nodes.text(top, "rights", "rights.owner") : distributor;
    }

    private static List<String> paragraphsOf(@Nullable Element summary) {
        var text = Nodes.text(summary);
        return text == null ? List.of() : List.of(text);
    }
}
