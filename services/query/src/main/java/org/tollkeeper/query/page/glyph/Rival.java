package org.tollkeeper.query.page.glyph;

import org.tollkeeper.query.page.words.Numbers;

/// Somebody's figure that is not the best one, marked on its row.
///
/// @param isOpen whether it is "at least"
public record Rival(String name, long figure, boolean isOpen) {
    private static final int LONGEST = 30;

    /// The number first: it is what must not be cut.
    String label() {
        var text = Numbers.of(figure) + (isOpen ? "+ " : " ") + name;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }
}
