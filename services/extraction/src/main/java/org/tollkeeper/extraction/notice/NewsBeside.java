package org.tollkeeper.extraction.notice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;

/// What a message to editors tells beside the item that it takes back: the paragraphs after its first in which somebody
/// speaks who is no outlet, and nothing is said of an item.
public final class NewsBeside {
    private static final Set<String> ITEMS = DataFile.set("notice/items");
    private static final Set<String> TAKE_BACK = DataFile.set("notice/take-back-verbs");
    private static final Set<String> READERS = Set.of("editors", "subscribers", "clients", "customers");

    private NewsBeside() {}

    /// The paragraphs, by their numbers.
    public static Set<Integer> in(List<Sentence> sentences) {
        var body = sentences.stream().filter(NewsBeside::isOfMessage).toList();
        var beside = new TreeSet<Integer>();
        body.stream()
                .filter(NewsBeside::isSpoken)
                .forEach(s -> beside.add(s.line().paragraph()));
        body.stream()
                .filter(NewsBeside::isOfItem)
                .forEach(s -> beside.remove(s.line().paragraph()));
        body.stream().findFirst().ifPresent(first -> beside.remove(first.line().paragraph()));
        return Set.copyOf(beside);
    }

    /// Whether a sentence of a message stands in one of them.
    public static boolean has(Set<Integer> paragraphs, Sentence s) {
        return isOfMessage(s) && paragraphs.contains(s.line().paragraph());
    }

    private static boolean isOfMessage(Sentence s) {
        return s.line().zone() == Zone.NOTICE && s.line().start() != null;
    }

    private static boolean isSpoken(Sentence s) {
        return Words.REPORTING.firstIn(s, 1, s.size()) != null;
    }

    private static boolean isOfItem(Sentence s) {
        boolean back = false;
        for (int i = 0; i < s.size(); i++) {
            back |= TAKE_BACK.contains(s.low(i)) && Words.HARM_VERBS.at(s, i) == null;
        }
        return back
                || s.hasAny(ITEMS, 0, s.size())
                || s.hasAny(READERS, 0, s.size())
                || Words.OUTLETS.firstIn(s, 0, s.size()) != null;
    }
}
