package org.tollkeeper.wire;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Kind;

/// One item of NewsML-G2. Its guid and version are its identity; its status is what it says, and usable where it says
/// nothing.
final class G2Item {
    /// What the text itself is headed with.
    private static final Set<String> TITLES = Set.of("hl1", "title", "h1");

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
        drafting.created(first == null && made == null ? otherTime() : first, made);
        if (item.getAttributeValue("version") == null) {
            drafting.warn("The item has no version; the time it was made stands for it.");
        }
    }

    private @Nullable Instant otherTime() {
        return Stream.of(Nodes.text(content, "contentModified"), Nodes.text(content, "contentCreated"), sent)
                .flatMap(text -> Stream.ofNullable(Times.parse(text)))
                .findFirst()
                .orElse(null);
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
                .language(Nodes.language(item))
                .language(Nodes.attribute(Nodes.child(content, "language"), "tag"));
    }

    private @Nullable String headline() {
        var own = ofMeta();
        var title = own == null ? Nodes.text(meta, "title") : own;
        return title == null ? Nodes.text(Nodes.below(Nodes.child(item, "contentSet"), TITLES)) : title;
    }

    /// The first of rank 1, else the first.
    private @Nullable String ofMeta() {
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
