package org.tollkeeper.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases and what they mean; the longest one at a place wins, whatever the case of its letters.
public final class PhraseTable<T> {
    private record Phrase<T>(List<String> words, T meaning) {}

    /// A phrase found, from token `from` to token `to`, exclusive.
    public record Hit<T>(int from, int to, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private int longest;

    public void add(String phrase, T meaning) {
        var words = Tokenizer.tokens(phrase, 0, phrase.length()).stream()
                .map(Token::low)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        var same = byFirst.computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), first -> new ArrayList<>());
        same.add(new Phrase<>(words, meaning));
        same.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
        longest = Math.max(longest, words.size());
    }

    /// The longest phrase that begins at `i`.
    public @Nullable Hit<T> at(Sentence sentence, int i) {
        var phrases = byFirst.get(sentence.low(i));
        for (int k = 0; phrases != null && k < phrases.size(); k++) {
            var phrase = phrases.get(k);
            if (isAt(sentence, i, phrase.words())) {
                return new Hit<>(i, i + phrase.words().size(), phrase.meaning());
            }
        }
        return null;
    }

    /// The longest phrase that ends before `end`, exclusive.
    public @Nullable Hit<T> endingAt(Sentence sentence, int end) {
        for (int from = Math.max(0, end - longest); from < end; from++) {
            var phrases = byFirst.get(sentence.low(from));
            for (int k = 0; phrases != null && k < phrases.size(); k++) {
                var phrase = phrases.get(k);
                if (from + phrase.words().size() == end && isAt(sentence, from, phrase.words())) {
                    return new Hit<>(from, end, phrase.meaning());
                }
            }
        }
        return null;
    }

    /// The first phrase that begins in [from, to).
    public @Nullable Hit<T> firstIn(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            var hit = at(sentence, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /// The last phrase that begins in [from, to).
    public @Nullable Hit<T> lastIn(Sentence sentence, int from, int to) {
        for (int i = Math.min(to, sentence.size()) - 1; i >= Math.max(0, from); i--) {
            var hit = at(sentence, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private static boolean isAt(Sentence sentence, int from, List<String> words) {
        if (from + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!sentence.low(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
