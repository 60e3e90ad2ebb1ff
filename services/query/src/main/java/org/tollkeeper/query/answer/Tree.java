package org.tollkeeper.query.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object in the order it is written. What is absent is left out, never null and never a zero in its
/// place.
final class Tree extends LinkedHashMap<String, Object> {

    static Tree copyOf(Map<String, Object> object) {
        var tree = new Tree();
        tree.putAll(object);
        return tree;
    }

    Tree with(String field, @Nullable Object value) {
        if (value != null) {
            put(field, value);
        }
        return this;
    }

    Tree withAll(String field, List<?> values) {
        return values.isEmpty() ? this : with(field, values);
    }
}
