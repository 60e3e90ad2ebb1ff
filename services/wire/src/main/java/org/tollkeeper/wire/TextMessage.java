package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;

/// One message of a text format, cut into its parts by the control characters around them.
///
/// @param heading the lines before the text
/// @param text the story's lines
/// @param trailer the lines behind the text
/// @param complete whether the text was ended; a message that breaks off may have lost anything
record TextMessage(List<String> heading, List<String> text, List<String> trailer, boolean complete) {

    TextMessage {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
        trailer = List.copyOf(trailer);
    }

    /// Whether a document begins with a message's frame.
    static boolean isFramed(String document) {
        int at = 0;
        while (at < document.length() && isFiller(document.charAt(at))) {
            at++;
        }
        return at < document.length() && document.charAt(at) == ControlCharacters.SOH;
    }

    private static boolean isFiller(char c) {
        return c == ControlCharacters.SYN || c == 0 || Character.isWhitespace(c);
    }

    /// The messages of a framed document; each begins with SOH.
    static List<TextMessage> in(String document) {
        var messages = new ArrayList<TextMessage>();
        int at = document.indexOf(ControlCharacters.SOH);
        while (at >= 0) {
            int next = document.indexOf(ControlCharacters.SOH, at + 1);
            messages.add(of(document.substring(at + 1, next < 0 ? document.length() : next)));
            at = next;
        }
        return messages;
    }

    private static TextMessage of(String message) {
        int begin = message.indexOf(ControlCharacters.STX);
        int from = begin < 0 ? message.length() : begin;
        int end = message.indexOf(ControlCharacters.ETX, from);
        int to = end < 0 ? message.length() : end;
        return new TextMessage(
                lines(message.substring(0, from)),
                lines(message.substring(from, to)),
                lines(message.substring(to)),
                end >= 0);
    }

    /// Without the control characters that frame and space them; a tab stays, for it begins a paragraph.
    static List<String> lines(String part) {
        return part.lines()
                .map(line -> line.replace(ControlCharacters.US, ' ').replaceAll("[\\p{Cntrl}&&[^\\t]]", ""))
                .map(String::stripTrailing)
                .toList();
    }

    /// The lines of the heading that are not empty.
    List<String> headings() {
        return heading.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String firstHeading() {
        var lines = headings();
        return lines.isEmpty() ? "" : lines.getFirst();
    }
}
