package org.tollkeeper.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Unreadable.Reason;

/// JSON of any format: one object, an array of them, or a list within an envelope.
final class JsonReader implements StoryReader {

    /// What feeds call the list of their items.
    private static final List<String> LISTS =
            List.of("items", "_items", "item", "entries", "stories", "results", "hits", "docs", "articles");

    private final Limits limits;
    private final JsonDocument.Parser parser;
    private final List<JsonFormat> formats =
            List.of(new ApMediaJson(), new DigitalwiresJson(), new OwnJson(), new NinjsJson());

    JsonReader(Limits limits) {
        this.limits = limits;
        this.parser = new JsonDocument.Parser(limits);
    }

    @Override
    public boolean recognises(Sniffed document) {
        return document.isJson()
                || (!document.isXml()
                        && document.delivery()
                                .mediaType()
                                .toLowerCase(Locale.ROOT)
                                .contains("json"));
    }

    @Override
    public Reading.Read read(Sniffed document) {
        var json = parser.parse(document.text());
        var source = new JsonFormat.Source(document, json.salvaged(), limits);
        return Items.read(items(json.root()), item -> read(item, source), limits);
    }

    private static List<JsonNode> items(JsonNode root) {
        if (root.isArray()) {
            return all(root);
        }
        return Stream.of(root.get("data"), root.get("hits"), root)
                .flatMap(at -> LISTS.stream().flatMap(name -> Stream.ofNullable(list(at, name))))
                .findFirst()
                .map(JsonReader::all)
                .orElse(List.of(root));
    }

    /// A list within something that is a story itself, as the pictures of one, is no list of stories.
    private static @Nullable JsonNode list(@Nullable JsonNode at, String name) {
        var list = at == null || at.has("uri") || at.has("key") ? null : at.get(name);
        return list != null && list.isArray() ? list : null;
    }

    private static List<JsonNode> all(JsonNode array) {
        var all = new ArrayList<JsonNode>(array.size());
        array.forEach(all::add);
        return all;
    }

    private Story read(JsonNode node, JsonFormat.Source source) {
        if (!(node instanceof ObjectNode item)) {
            throw new RefusedException(Reason.MALFORMED, "a story is a JSON object, and this is " + node.getNodeType());
        }
        var object = unwrapped(item);
        return formats.stream()
                .filter(format -> format.recognises(object))
                .findFirst()
                .orElseThrow(() -> unknown(object))
                .read(object, source);
    }

    private static RefusedException unknown(ObjectNode object) {
        var names = object.propertyStream().map(Map.Entry::getKey).limit(8).toList();
        return new RefusedException(
                Reason.UNKNOWN_FORMAT,
                "the object has the fields " + names
                        + "; a story in JSON has key, version and published, in ninjs a uri,"
                        + " in AP's Media API altids.itemid, in digitalwires a urn");
    }

    /// AP's API wraps each item, and its answer once more; a search server wraps what it found.
    private static ObjectNode unwrapped(ObjectNode item) {
        var inner = item.get("data") instanceof ObjectNode data ? data : item;
        for (var name : List.of("item", "_source")) {
            if (inner.get(name) instanceof ObjectNode wrapped) {
                return wrapped;
            }
        }
        return inner;
    }
}
