package org.tollkeeper.extraction.notice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;

/// The sentences of a story in which its outlet takes an item back, and those that say what stood in it: "Subscribers
/// are asked to disregard the item ...", "The story said that 40 were killed."
public final class Recalls {
    private static final Set<String> TAKE_BACK = DataFile.set("notice/take-back-verbs");
    private static final Set<String> ITEMS = DataFile.set("notice/items");
    private static final Set<String> READERS = DataFile.set("notice/readers");
    private static final Set<String> NEWS = DataFile.set("notice/withdrawn-news");
    private static final Set<String> BE = Set.of("be", "been", "is", "was", "are", "were");
    private static final Set<String> QUOTED = DataFile.set("notice/quoting-verbs");
    private static final int OBJECT = 6;
    private static final int SUBJECT = 8;

    private final BitSet taken = new BitSet();

    private Recalls() {}

    /// Reads them off the sentences of a story, in their order.
    public static Recalls in(List<Sentence> sentences) {
        var recalls = new Recalls();
        var body = sentences.stream().filter(s -> s.line().zone() == Zone.BODY).toList();
        body.stream().filter(Recalls::isRecall).forEach(recalls::take);
        if (!recalls.taken.isEmpty()) {
            boolean before = false;
            for (var s : body) {
                boolean told = (before && isOfItem(s)) || isOfNews(s);
                before = told || recalls.takesBack(s);
                if (before) {
                    recalls.take(s);
                }
            }
        }
        return recalls;
    }

    /// Whether the figures of this sentence are taken back.
    public boolean takesBack(Sentence s) {
        return taken.get(s.index());
    }

    private void take(Sentence s) {
        taken.set(s.index());
    }

    private static boolean isRecall(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (TAKE_BACK.contains(s.low(i)) && (isByOutlet(s, i) || isOfStory(s, i))) {
                return true;
            }
        }
        return false;
    }

    /// "The agency is withdrawing its report", "Editors are asked to delete the item"
    private static boolean isByOutlet(Sentence s, int verb) {
        boolean theirs = Words.OUTLETS.firstIn(s, 0, verb) != null || s.hasAny(READERS, 0, verb);
        return theirs && s.hasAny(ITEMS, verb + 1, verb + OBJECT);
    }

    /// "The story headlined ... has been withdrawn": no report of somebody else's, which is withdrawn as well.
    private static boolean isOfStory(Sentence s, int verb) {
        return (BE.contains(s.low(verb - 1)) || BE.contains(s.low(verb - 2)))
                && s.hasAny(ITEMS, 0, Math.min(verb, SUBJECT))
                && !s.hasAny(Set.of("report"), 0, Math.min(verb, SUBJECT));
    }

    /// "The story said ...", "It quoted ..."
    private static boolean isOfItem(Sentence s) {
        boolean item = s.low(0).equals("it") || (s.low(0).equals("the") && ITEMS.contains(s.low(1)));
        return item && (Words.REPORTING.firstIn(s, 1, 4) != null || s.hasAny(QUOTED, 1, 4));
    }

    /// "The source has withdrawn the information about 12 dead", "the reported seven dead"
    private static boolean isOfNews(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean news = TAKE_BACK.contains(s.low(i)) && s.hasAny(NEWS, i + 1, i + OBJECT);
            boolean reported = s.low(i).equals("the") && s.low(i + 1).equals("reported");
            if (news || reported) {
                return true;
            }
        }
        return false;
    }
}
