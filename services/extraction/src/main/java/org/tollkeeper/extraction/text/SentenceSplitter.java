package org.tollkeeper.extraction.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Stage 3: sentences. A break after a rank, a month or an initial is none.
public final class SentenceSplitter {
    /// No sentence is longer; what is longer is cut, so that nothing that looks around in a sentence costs more.
    static final int MOST_TOKENS = 240;

    private SentenceSplitter() {}

    public static List<Sentence> split(List<Line> lines) {
        var sentences = new ArrayList<Sentence>();
        for (var line : lines) {
            split(line, sentences);
        }
        return List.copyOf(sentences);
    }

    private static void split(Line line, List<Sentence> into) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line.text());
        int from = line.from();
        for (int end = breaks.following(Math.min(from, line.text().length() - 1));
                end != BreakIterator.DONE;
                end = breaks.next()) {
            if (end < line.text().length() && isNoEnd(line.text(), from, end)) {
                continue;
            }
            add(line, from, end, into);
            from = end;
        }
    }

    private static void add(Line line, int from, int end, List<Sentence> into) {
        var tokens = Tokenizer.tokens(line.text(), from, end);
        for (int i = 0; i < tokens.size(); i += MOST_TOKENS) {
            into.add(new Sentence(line, tokens.subList(i, Math.min(i + MOST_TOKENS, tokens.size())), into.size()));
        }
    }

    private static boolean isNoEnd(String text, int from, int end) {
        int last = end - 1;
        while (last > from && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (text.charAt(last) != '.') {
            return Character.isLowerCase(text.charAt(end));
        }
        int start = last;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        return Abbreviations.has(text.substring(start, last + 1));
    }
}
