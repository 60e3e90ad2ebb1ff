package org.tollkeeper.query.page.story;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.tollkeeper.domain.claim.Evidence;

/// Where words stand in a text: themselves, the sentence before and the sentence after, byte for byte. More of a story
/// is not shown, for it is its agency's.
///
/// @param before empty where the text begins with the words
/// @param after empty where it ends with them
public record Passage(String before, String words, String after) {

    /// @return empty where the words do not stand there
    public static Optional<Passage> of(String text, Evidence evidence, Locale language) {
        int from = begin(text, evidence);
        if (from < 0) {
            return Optional.empty();
        }
        int to = from + evidence.text().length();
        var sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        int first = start(sentences, text, from);
        return Optional.of(new Passage(
                text.substring(first, from), evidence.text(), text.substring(to, end(sentences, text, to))));
    }

    /// Where its own place says; elsewhere if the text stands there no more.
    private static int begin(String text, Evidence evidence) {
        var start = evidence.start();
        return start != null && text.startsWith(evidence.text(), start) ? start : text.indexOf(evidence.text());
    }

    private static int start(BreakIterator sentences, String text, int from) {
        int words = from;
        while (words > 0 && Character.isWhitespace(text.charAt(words - 1))) {
            words--;
        }
        return words == 0 ? 0 : Math.max(0, sentences.preceding(words));
    }

    private static int end(BreakIterator sentences, String text, int to) {
        int words = to;
        while (words < text.length() && !Character.isLetterOrDigit(text.charAt(words))) {
            words++;
        }
        int end = words >= text.length() ? text.length() : sentences.following(words);
        return end == BreakIterator.DONE ? text.length() : end;
    }
}
