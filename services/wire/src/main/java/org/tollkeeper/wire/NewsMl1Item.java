package org.tollkeeper.wire;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Action;

/// One NewsItem of NewsML 1. Its key is provider, date and item; the revision is the version.
final class NewsMl1Item {
    private static final Pattern REVISION = Pattern.compile(":(\\d+)[NAU]?\\z");
    private static final Pattern OWN_REVISION = Pattern.compile("[-_.][vV](\\d{1,4})\\z");
    private static final int DAY_ALONE = 8;
    private static final Pattern ED_NOTE =
            Pattern.compile("(?i).*(?:advisory|ed(?:itor)?.?note|editorial|correction).*");

    private final Element item;
    private final @Nullable Element identifier;
    private final @Nullable Element management;

    NewsMl1Item(Element item) {
        this.item = item;
        this.identifier = Nodes.child(item, "Identification", "NewsIdentifier");
        this.management = Nodes.child(item, "NewsManagement");
    }

    Draft draft(Sniffed document, boolean salvaged) {
        var drafting = new Drafting(document, salvaged)
                .key("NewsIdentifier", key())
                .version(revision())
                .provider(Nodes.text(identifier, "ProviderId"))
                .provider(Authority.of(Nodes.text(identifier, "PublicIdentifier")))
                .publisher(party())
                .created(first(), time("ThisRevisionCreated"));
        action(drafting);
        words(drafting);
        var text = new NewsMl1Text(item);
        return drafting.paragraphs(text.main()).otherwise(text.summary()).draft();
    }

    /// Provider, date and item, else the public identifier less its revision. A few give none of these and a guid of
    /// their own, or nothing but the second at which they sent it.
    private @Nullable String key() {
        var provider = Nodes.text(identifier, "ProviderId");
        var date = Nodes.text(identifier, "DateId");
        var id = Nodes.text(identifier, "NewsItemId");
        if (provider != null && date != null && id != null) {
            return provider + ":" + date + ":" + withoutRevision(id);
        }
        var address = Nodes.text(identifier, "PublicIdentifier");
        if (address != null && namesItem(address)) {
            return REVISION.matcher(address).replaceFirst("");
        }
        var guid = Nodes.text(Nodes.below(item, Set.of("guid")));
        return guid == null && provider != null && date != null && date.length() > DAY_ALONE
                ? provider + ":" + date
                : guid;
    }

    /// Some write the revision into the item's own id, too, which then would be another story's.
    private String withoutRevision(String id) {
        var revision = OWN_REVISION.matcher(id);
        return revision.find() && revision.group(1).equals(Nodes.text(identifier, "RevisionId"))
                ? id.substring(0, revision.start())
                : id;
    }

    /// An address that ends with its provider is the same for all that this provider sends.
    private static boolean namesItem(String address) {
        return !address.startsWith("urn:newsml:") || address.split(":").length > 4;
    }

    /// Without any time of the revision, the identifier's.
    private java.time.@Nullable Instant first() {
        var first = time("FirstCreated");
        return first == null && time("ThisRevisionCreated") == null
                ? Times.parse(Nodes.text(identifier, "DateId"))
                : first;
    }

    private @Nullable String revision() {
        var revision = Nodes.text(identifier, "RevisionId");
        var address = Nodes.text(identifier, "PublicIdentifier");
        var last = REVISION.matcher(address == null ? "" : address);
        return revision == null && last.find() ? last.group(1) : revision;
    }

    private void action(Drafting drafting) {
        var status = Nodes.child(management, "Status");
        if (status != null) {
            drafting.status(formalName(status));
        }
        if ("embargoed".equalsIgnoreCase(String.valueOf(formalName(status)))) {
            var end = Nodes.text(management, "StatusWillChange", "DateAndTime");
            drafting.embargo(end == null ? "" : end);
        }
        Nodes.children(management, "Instruction").forEach(i -> drafting.signal("Instruction", formalName(i)));
        var update = Nodes.attribute(Nodes.child(identifier, "RevisionId"), "Update");
        if ("A".equals(update) || "U".equals(update)) {
            drafting.signal(Action.WITHHOLD, "the revision carries only what changes (Update " + update + ")");
        }
        Nodes.allBelow(item, "NewsLine").stream()
                .filter(line -> isEdNote(formalName(Nodes.child(line, "NewsLineType"))))
                .forEach(line -> drafting.edNote(Nodes.text(line, "NewsLineText")));
        Nodes.allBelow(item, "Property").stream()
                .filter(property -> isEdNote(formalName(property)))
                .forEach(property -> drafting.edNote(Nodes.attribute(property, "Value")));
        Nodes.allBelow(item, "Property").stream()
                .filter(property -> "Version".equals(formalName(property)))
                .forEach(property -> drafting.signal("Version", Nodes.attribute(property, "Value")));
    }

    private static boolean isEdNote(@Nullable String type) {
        return type != null && ED_NOTE.matcher(type).matches();
    }

    private void words(Drafting drafting) {
        drafting.urgency(formalName(Nodes.child(management, "Urgency")))
                .slug(first("SlugLine"))
                .slug(first("NameLabel"))
                .headline(first("HeadLine"))
                .language(formalName(Nodes.below(item, Set.of("Language"))))
                .language(Nodes.language(item));
    }

    private @Nullable String first(String name) {
        return Nodes.allBelow(item, name).stream()
                .flatMap(e -> java.util.stream.Stream.ofNullable(Nodes.text(e)))
                .findFirst()
                .orElse(null);
    }

    private java.time.@Nullable Instant time(String name) {
        return Times.parse(Nodes.text(management, name));
    }

    private @Nullable String party() {
        return List.of("Provider", "Source").stream()
                .flatMap(role -> Nodes.allBelow(item, role).stream())
                .flatMap(role -> java.util.stream.Stream.ofNullable(formalName(Nodes.child(role, "Party"))))
                .findFirst()
                .orElse(null);
    }

    /// Some write the name as text.
    private static @Nullable String formalName(@Nullable Element element) {
        var name = Nodes.attribute(element, "FormalName");
        return name == null ? Nodes.text(element) : name;
    }
}
