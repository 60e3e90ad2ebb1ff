package org.tollkeeper.wire;

import java.util.List;
import java.util.regex.Pattern;

/// A document with its text decoded and its first words looked at.
///
/// @param text without a byte order mark
/// @param warnings what was odd about the encoding
record Sniffed(Delivery delivery, String text, List<String> warnings) {

    private static final int HEAD = 4_096;
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");
    private static final Pattern PROLOGUE =
            Pattern.compile("\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE(?:\\[.*?\\]|[^>\\[])*>)*", Pattern.DOTALL);

    static Sniffed of(Delivery delivery) {
        var decoded = Decoded.of(delivery.content(), delivery.mediaType());
        return new Sniffed(delivery, decoded.text(), decoded.warnings());
    }

    boolean isJsonObject() {
        return text.stripLeading().startsWith("{");
    }

    /// The local name of the document's element; empty where it is no XML.
    String rootElement() {
        var head = text.substring(0, Math.min(text.length(), HEAD));
        var prologue = PROLOGUE.matcher(head);
        var root = ROOT.matcher(head).region(prologue.find() ? prologue.end() : 0, head.length());
        return root.lookingAt() ? root.group(1) : "";
    }
}
