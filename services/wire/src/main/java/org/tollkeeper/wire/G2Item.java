package org.tollkeeper.wire;

import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Kind;

/// One item of NewsML-G2. Its guid and version are its identity; its status is what it says, and usable where it says
/// nothing.
final class G2Item {
    private final Element item;
    private final @Nullable Element meta;
    private final @Nullable Element content;
    private final @Nullable String sent;

    /// @param sent when the message around it was
    G2Item(Element item, @Nullable String sent) {
        this.item = item;
        this.meta = Nodes.child(item, "itemMeta");
        this.content = Nodes.child(item, "contentMeta");
        this.sent = sent;
    }

    /// @param kind where the item is no story
    Draft draft(Sniffed document, boolean salvaged, @Nullable Kind kind) {
        var drafting = new Drafting(document, salvaged)
                .key("guid", item.getAttributeValue("guid"))
                .version(item.getAttributeValue("version"))
                .kind(kind);
        provider(drafting);
        times(drafting);
        action(drafting);
        words(drafting);
        return drafting.paragraphs(G2Content.of(Nodes.child(item, "contentSet")))
                .otherwise(descriptions())
                .draft();
    }

    private void provider(Drafting drafting) {
        var provider = Nodes.child(meta, "provider");
        var code = code(provider);
        var name = Nodes.text(provider, "name");
        var own = code == null ? name : ActionCodes.local(code);
        drafting.provider(own == null ? Authority.of(item.getAttributeValue("guid")) : own)
                .publisher(name)
                .publisher(own);
    }

    private void times(Drafting drafting) {
        var made = Times.parse(Nodes.text(meta, "versionCreated"));
        var first = Times.parse(Nodes.text(meta, "firstCreated"));
        drafting.created(first == null && made == null ? Times.parse(sent) : first, made);
        if (item.getAttributeValue("version") == null) {
            drafting.warn("The item has no version; the time it was made stands for it.");
        }
    }

    private void action(Drafting drafting) {
        var status = Nodes.child(meta, "pubStatus");
        if (status != null) {
            var code = code(status);
            drafting.status(ActionCodes.local(code == null ? status.getValue() : code));
        }
        var embargo = Nodes.child(meta, "embargoed");
        if (embargo != null) {
            drafting.embargo(embargo.getValue());
        }
        Nodes.children(meta, "signal").forEach(signal -> drafting.signal("signal", code(signal)));
        Nodes.children(meta, "edNote").forEach(note -> drafting.edNote(note.getValue()));
    }

    private void words(Drafting drafting) {
        drafting.urgency(Nodes.text(content, "urgency"))
                .slug(Nodes.text(content, "slugline"))
                .headline(headline())
                .headline(Nodes.text(meta, "title"))
                .language(Nodes.language(item))
                .language(Nodes.attribute(Nodes.child(content, "language"), "tag"));
    }

    /// The first of rank 1, else the first.
    private @Nullable String headline() {
        String first = null;
        for (var headline : Nodes.children(content, "headline")) {
            var text = Nodes.text(headline);
            if (text != null && "1".equals(headline.getAttributeValue("rank"))) {
                return text;
            }
            first = first == null ? text : first;
        }
        return first;
    }

    private List<String> descriptions() {
        return Nodes.children(content, "description").stream()
                .flatMap(d -> Stream.ofNullable(Nodes.text(d)))
                .limit(1)
                .toList();
    }

    private static @Nullable String code(@Nullable Element element) {
        return Nodes.attribute(element, "qcode", "literal", "uri", "code");
    }
}
