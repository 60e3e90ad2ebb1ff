package org.tollkeeper.wire;

import java.util.List;

/// A document with its text decoded and its first words looked at.
///
/// @param text without a byte order mark
/// @param warnings what was odd about the encoding
record Sniffed(Delivery delivery, String text, List<String> warnings) {

    static Sniffed of(Delivery delivery) {
        var decoded = Decoded.of(delivery);
        return new Sniffed(delivery, decoded.text(), decoded.warnings());
    }

    boolean isJson() {
        char first = firstCharacter();
        return first == '{' || first == '[';
    }

    boolean isXml() {
        return firstCharacter() == '<';
    }

    /// The local name of the document's element; empty where it is no XML.
    String rootElement() {
        return Prologue.rootElement(text);
    }

    private char firstCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }
}
