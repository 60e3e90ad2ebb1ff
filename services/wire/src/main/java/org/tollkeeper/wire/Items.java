package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The items of one document, each read for itself: one that cannot be read does not stop the others.
final class Items {
    private Items() {}

    /// @throws RefusedException where the only item there is cannot be read
    static <T> Reading.Read read(List<T> items, Function<T, Story> format, Limits limits) {
        return readEach(items, format.andThen(List::of), limits);
    }

    /// As above, where one item may speak of several stories.
    static <T> Reading.Read readEach(List<T> items, Function<T, List<Story>> format, Limits limits) {
        limits.requireItems(items.size());
        var stories = new ArrayList<Story>();
        var skipped = new ArrayList<Unreadable>();
        for (var item : items) {
            try {
                stories.addAll(format.apply(item));
            } catch (RefusedException e) {
                if (items.size() == 1) {
                    throw e;
                }
                skipped.add(e.why());
            }
        }
        return new Reading.Read(stories, skipped);
    }
}
