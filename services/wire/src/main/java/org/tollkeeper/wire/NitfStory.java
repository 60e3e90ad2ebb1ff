package org.tollkeeper.wire;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern YEAR = Pattern.compile("\\A\\s*\\d{4}");

    NitfStory(Element nitf) {
        this.nitf = nitf;
        this.data = Nodes.child(nitf, "head", "docdata");
        this.top = Nodes.child(nitf, "body", "body.head");
    }

    Draft draft(Sniffed document, boolean salvaged) {
        var given = key();
        var drafting = new Drafting(document, salvaged)
                .key("docdata/doc-id/@id-string", given == null ? named() : given)
                .provider(source())
                .publisher(owner())
                .publisher(source());
        if (given == null) {
            drafting.warn("The document has no identifier; its slug or headline and its day stand for one.");
        }
        version(drafting);
        action(drafting);
        words(drafting);
        var summary = paragraphsOf(Nodes.child(top, "abstract"));
        return drafting.paragraphs(Paragraphs.led(summary, XmlText.in(nitf)))
                .otherwise(summary)
                .draft();
    }

    private @Nullable String key() {
        var key = Nodes.attribute(Nodes.child(data, "du-key"), "key");
        var earlier = key == null ? Nodes.attribute(data, "management-doc-idref") : key;
        return earlier == null ? Nodes.attribute(Nodes.child(data, "doc-id"), "id-string") : earlier;
    }

    /// As in the text formats: what a story is called, and the day.
    private @Nullable String named() {
        var slug = slugs().findFirst().orElse(null);
        var title = Nodes.text(top, "hedline", "hl1");
        var headline = title == null ? Nodes.text(nitf, "head", "title") : title;
        var name = SlugName.of(slug == null ? headline : slug).name();
        var issued = issued();
        return name.isEmpty() || issued == null
                ? null
                : TextKey.of(name, issued).toString();
    }

    private Stream<String> slugs() {
        return Nodes.children(Nodes.child(nitf, "head"), "meta").stream()
                .filter(meta -> SLUGS.contains(String.valueOf(meta.getAttributeValue("name"))))
                .flatMap(meta -> Stream.ofNullable(Nodes.attribute(meta, "content")));
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
        if (release != null && YEAR.matcher(release).find()) {
            drafting.embargo(release);
        } else if (release != null) {
            drafting.warn("The release '" + release + "' was never filled in; it is no embargo.");
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
        slugs().forEach(drafting::slug);
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
        var paragraphs = XmlText.in(summary);
        var text = paragraphs.isEmpty() ? Nodes.text(summary) : null;
        return text == null ? paragraphs : List.of(text);
    }
}
