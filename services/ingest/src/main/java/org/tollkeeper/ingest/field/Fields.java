package org.tollkeeper.ingest.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;

/// The fields of one object somebody sent. Null means absent. What is never asked for is an unknown field, and a
/// warning.
public final class Fields {
    private final ObjectNode json;
    private final String path;
    private final Set<String> asked = new HashSet<>();
    private final List<Fields> inner = new ArrayList<>();

    public Fields(ObjectNode json) {
        this(json, "");
    }

    private Fields(ObjectNode json, String path) {
        this.json = json;
        this.path = path;
    }

    public boolean has(String field) {
        return node(field) != null;
    }

    public boolean isObject(String field) {
        return node(field) instanceof ObjectNode;
    }

    public @Nullable String text(String field) {
        var node = node(field);
        if (node == null) {
            return null;
        }
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw wrong(field, "it must be a text that is not blank");
        }
        return node.textValue();
    }

    /// A text; a whole number is taken as its digits, because many systems write versions and days so.
    public @Nullable String textOrNumber(String field) {
        var node = node(field);
        return node != null && node.isIntegralNumber() ? node.asText() : text(field);
    }

    public String required(String field, String rule) {
        var text = text(field);
        if (text == null) {
            throw absent(field, rule);
        }
        return text;
    }

    /// A number of people.
    public @Nullable Long count(String field) {
        var node = node(field);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong(field, "a number of people is a whole number");
        }
        if (node.longValue() < 0) {
            throw wrong(field, "a number of people is never negative");
        }
        if (node.longValue() > Quantity.MOST) {
            throw wrong(field, "a number of people is at most " + Quantity.MOST + ", more than are alive");
        }
        return node.longValue();
    }

    public @Nullable Long number(String field) {
        var node = node(field);
        if (node != null && (!node.isIntegralNumber() || !node.canConvertToLong())) {
            throw wrong(field, "it must be a whole number");
        }
        return node == null ? null : node.longValue();
    }

    public @Nullable Integer offset(String field) {
        var node = node(field);
        if (node != null && (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0)) {
            throw wrong(field, "it must be a whole number from 0");
        }
        return node == null ? null : node.intValue();
    }

    /// A number from 0 to 1.
    public @Nullable Double fraction(String field) {
        var node = node(field);
        if (node != null && (!node.isNumber() || node.doubleValue() < 0 || node.doubleValue() > 1)) {
            throw wrong(field, "it must be a number from 0 to 1");
        }
        return node == null ? null : node.doubleValue();
    }

    public boolean flag(String field) {
        var node = node(field);
        if (node != null && !node.isBoolean()) {
            throw wrong(field, "it must be true or false");
        }
        return node != null && node.booleanValue();
    }

    public @Nullable Moment moment(String field) {
        var text = textOrNumber(field);
        try {
            return text == null ? null : Moment.parse(text);
        } catch (DateTimeException e) {
            throw wrong(field, "a time is an instant with its offset (2020-09-28T18:00:00Z), a day, a month or a year");
        }
    }

    public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> names) {
        return oneOf(field, List.of(names.getEnumConstants()), Enum::name);
    }

    public <E extends Enum<E>> E requiredOneOf(String field, Class<E> names) {
        return requiredOneOf(field, names, Enum::name);
    }

    /// @param written how our own answers write a name; it is read whatever its case
    public <E extends Enum<E>> E requiredOneOf(String field, Class<E> names, Function<E, String> written) {
        var all = List.of(names.getEnumConstants());
        var name = oneOf(field, all, written);
        if (name == null) {
            throw absent(field, among(all, written));
        }
        return name;
    }

    private <E extends Enum<E>> @Nullable E oneOf(String field, List<E> names, Function<E, String> written) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        return names.stream()
                .filter(name -> name.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(field, among(names, written)));
    }

    private static <E> String among(List<E> names, Function<E, String> written) {
        return "it must be one of " + names.stream().map(written).toList();
    }

    /// A list of texts; one text stands for a list of it.
    public List<String> texts(String field) {
        var node = node(field);
        if (node == null) {
            return List.of();
        }
        if (node.isTextual()) {
            return List.of(required(field, ""));
        }
        var texts = new ArrayList<String>();
        for (var element : list(field, node)) {
            if (!element.isTextual() || element.textValue().isBlank()) {
                throw wrong(field, "it must be a list of texts, none of them blank");
            }
            texts.add(element.textValue());
        }
        return List.copyOf(texts);
    }

    public @Nullable Fields object(String field) {
        var node = node(field);
        if (node == null) {
            return null;
        }
        if (node instanceof ObjectNode object) {
            return within(object, at(field));
        }
        throw wrong(field, "it must be an object");
    }

    public List<Fields> objects(String field) {
        var node = node(field);
        if (node == null) {
            return List.of();
        }
        var objects = new ArrayList<Fields>();
        for (var element : list(field, node)) {
            var place = at(field) + "[" + objects.size() + "]";
            if (!(element instanceof ObjectNode object)) {
                throw new FieldException(place, Json.bare(element), place + " is no object", "it must be an object");
            }
            objects.add(within(object, place));
        }
        return List.copyOf(objects);
    }

    /// Takes fields that our own answers carry and that say nothing new when they are sent back.
    public void passOver(String... fields) {
        asked.addAll(Arrays.asList(fields));
    }

    /// Names fields that are known where others of the object decide whether they are asked for. One that is null says
    /// nothing, so it is no reason for a warning; one with a value that nobody asked for still is.
    public void passOverNull(Collection<String> fields) {
        fields.stream().filter(field -> json.path(field).isNull()).forEach(asked::add);
    }

    /// One for each field that nobody asked for, here and inside.
    public List<FieldWarning> unknown() {
        var warnings = new ArrayList<FieldWarning>();
        json.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                warnings.add(new FieldWarning(at(name), "no field that is read here; it was passed over"));
            }
        });
        inner.forEach(fields -> warnings.addAll(fields.unknown()));
        return List.copyOf(warnings);
    }

    /// That the field cannot be accepted as it is.
    public FieldException wrong(String field, String rule) {
        var node = node(field);
        return node == null
                ? absent(field, rule)
                : new FieldException(at(field), Json.bare(node), at(field) + " is " + Json.shortened(node), rule);
    }

    public FieldException absent(String field, String rule) {
        return new FieldException(at(field), "", at(field) + " is absent", rule);
    }

    private @Nullable JsonNode node(String field) {
        asked.add(field);
        var node = json.get(field);
        return node == null || node.isNull() ? null : node;
    }

    private JsonNode list(String field, JsonNode node) {
        if (!node.isArray()) {
            throw wrong(field, "it must be a list");
        }
        return node;
    }

    private Fields within(ObjectNode object, String place) {
        var fields = new Fields(object, place);
        inner.add(fields);
        return fields;
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
