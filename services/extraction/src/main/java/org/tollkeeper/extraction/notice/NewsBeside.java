package org.tollkeeper.extraction.notice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;

/// What a message to editors tells beside the item that it takes back: the sentences after its first paragraph in which
/// somebody speaks who is no outlet, and nothing is said of an item or of what was said before.
public final class NewsBeside {
    private static final Set<String> ITEMS = DataFile.set("notice/items");
    private static final Set<String> TAKE_BACK = DataFile.set("notice/take-back-verbs");
    private static final Set<String> NOT_NEWS = DataFile.set("notice/no-news");

    private NewsBeside() {}

    /// The sentences, by their indexes, and those that go on after them in their paragraphs.
    public static Set<Integer> in(List<Sentence> sentences) {
        var body = sentences.stream().filter(NewsBeside::isOfMessage).toList();
        int first = body.isEmpty() ? 0 : body.getFirst().line().paragraph();
        var beside = new TreeSet<Integer>();
        int spoken = first;
        for (var s : body) {
            int paragraph = s.line().paragraph();
            boolean speaks = Words.REPORTING.firstIn(s, 1, s.size()) != null;
            if (paragraph == first || isOfItem(s) || !(speaks || spoken == paragraph)) {
                continue;
            }
            beside.add(s.index());
            spoken = paragraph;
        }
        return Set.copyOf(beside);
    }

    /// Whether a sentence of a message is one of them.
    public static boolean has(Set<Integer> beside, Sentence s) {
        return isOfMessage(s) && beside.contains(s.index());
    }

    private static boolean isOfMessage(Sentence s) {
        return s.line().zone() == Zone.NOTICE && s.line().start() != null;
    }

    private static boolean isOfItem(Sentence s) {
        boolean back = false;
        for (int i = 0; i < s.size(); i++) {
            back |= TAKE_BACK.contains(s.low(i)) && Words.HARM_VERBS.at(s, i) == null;
        }
        return back
                || s.hasAny(ITEMS, 0, s.size())
                || s.hasAny(NOT_NEWS, 0, s.size())
                || Words.OUTLETS.firstIn(s, 0, s.size()) != null;
    }
}
