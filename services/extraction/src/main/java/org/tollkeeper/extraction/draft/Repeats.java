package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// Stage 13: one claim for each figure a claimant gives, however often and loosely the story repeats it. Figures of
/// different claimants stay apart.
public final class Repeats {
    private static final int WINDOW = 60;
    private static final Set<String> EARLIER = DataFile.set("draft/earlier");

    private static final Set<String> TIMES = DataFile.set("draft/when-words");

    private final List<Draft> kept = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final Map<Integer, Integer> heirs = new HashMap<>();

    /// A draft that only repeats another, or was overtaken.
    public record Repeat(Draft draft, String reason) {}

    public static Repeats of(List<Draft> drafts) {
        var run = new Repeats();
        drafts.forEach(run::take);
        run.overtaken();
        return run;
    }

    /// What stays, parts pointing to what stands for their wholes.
    public List<Draft> kept() {
        return kept.stream().map(d -> d.withWhole(heir(d))).toList();
    }

    public List<Repeat> repeats() {
        return List.copyOf(repeats);
    }

    private int heir(Draft d) {
        int whole = d.whole();
        for (int again = 0; again < 8 && heirs.containsKey(whole); again++) {
            whole = heirs.get(whole);
        }
        int id = whole;
        return id != d.id() && kept.stream().anyMatch(k -> k.id() == id) ? id : -1;
    }

    private void take(Draft draft) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - WINDOW); i--) {
            var other = kept.get(i);
            if (isSame(other, draft)) {
                kept.set(i, merged(other, draft));
                return;
            }
        }
        kept.add(draft);
    }

    private Draft merged(Draft first, Draft second) {
        boolean better = (isLooser(first, second) && !isSameFigure(first, second))
                || (!isLooser(second, first) && rank(second) > rank(first));
        var stays = better ? second : first;
        var goes = better ? first : second;
        repeats.add(new Repeat(goes, "repeats a figure"));
        heirs.put(goes.id(), stays.id());
        var speaker = speaker(stays.speaker(), goes.speaker());
        return stays.withSpeaker(speaker)
                .withSpan(
                        stays.span().from() == null && !goes.speaker().publisher()
                                ? goes.span().from() == null ? stays.span() : goes.span()
                                : stays.span());
    }

    /// The more definite source, with the longer chain of carriers.
    private static Speaker speaker(Speaker a, Speaker b) {
        boolean better = isNobodyByName(a) && !isNobodyByName(b);
        var named = a.publisher() || ((a.anonymous() || better) && !b.publisher()) ? b : a;
        var chain = a.carriers().size() >= b.carriers().size() || b.publisher() ? a : b;
        return named.publisher()
                ? named
                : new Speaker(
                        named.name(),
                        named.alignment(),
                        chain.publisher() ? named.carriers() : chain.carriers(),
                        named.anonymous(),
                        false);
    }

    private static int rank(Draft d) {
        return (d.speaker().publisher() ? 0 : 8)
                + (d.span().from() != null ? 4 : 0)
                + (d.victims().sure() ? 2 : 0)
                + (d.explicit().loose() ? 0 : 1);
    }

    private static boolean isSame(Draft a, Draft b) {
        if (a.harm() != b.harm() || a.isWithheld() != b.isWithheld() || !isSamePerson(a, b) || !isSameCell(a, b)) {
            return false;
        }
        if (a.isWithheld()) {
            return a.speaker().name().equals(b.speaker().name());
        }
        if (isListed(b) && !(isListed(a) && a.isIn(b.sentence()))) {
            return false;
        }
        if (a.isIn(b.sentence()) && isElsewhere(b)) {
            return false;
        }
        boolean figure = isSameFigure(a, b) || isLooser(a, b) || isLooser(b, a);
        return figure && speaksTheSame(a, b);
    }

    /// "two in Seld and two in Orsk": in one sentence a figure with a place of its own is another one.
    private static boolean isElsewhere(Draft d) {
        var s = d.sentence();
        int end = Math.max(d.to(), d.at() + 1);
        return d.value() > 0
                && (s.low(d.at() - 1).equals("and")
                        || s.at(Math.max(0, d.at() - 1)).isComma())
                && (s.low(end).equals("in")
                        || s.low(end).equals("at")
                        || s.low(end).equals("near"));
    }

    /// A line that begins with a place and a colon speaks of that place alone.
    private static boolean isListed(Draft d) {
        return isListed(d.sentence());
    }

    static boolean isListed(Sentence s) {
        for (int i = 1; i < Math.min(5, s.size()); i++) {
            if (s.low(i).equals(":")) {
                return s.at(0).isCapitalised();
            }
        }
        return false;
    }

    private static boolean isSamePerson(Draft a, Draft b) {
        return a.person() == null ? b.person() == null : b.person() != null && shareWord(a.person(), b.person());
    }

    private static boolean shareWord(String a, String b) {
        var last = a.toLowerCase(Locale.ROOT).substring(a.lastIndexOf(' ') + 1);
        return List.of(b.toLowerCase(Locale.ROOT).split(" ", -1)).contains(last);
    }

    private static boolean isSameCell(Draft a, Draft b) {
        var one = a.victims();
        var two = b.victims();
        boolean side = one.side().equals(two.side())
                || one.side().equals(Cell.UNATTRIBUTED)
                || two.side().equals(Cell.UNATTRIBUTED);
        boolean category =
                one.category() == two.category() || one.category() == Category.ALL || two.category() == Category.ALL;
        boolean group = one.group() == null ? two.group() == null : one.group().equals(two.group());
        return side && category && group;
    }

    private static boolean isSameFigure(Draft a, Draft b) {
        return a.value() == b.value()
                && a.isVague() == b.isVague()
                && (a.isPart() == b.isPart() || a.value() > 1)
                && (a.value() > 1 || (a.isIn(b.sentence()) && a.at() == b.at()) || a.value() == 0);
    }

    /// "scores" beside 71, "about 35" beside 34, "more than 80" beside 83.
    private static boolean isLooser(Draft loose, Draft exact) {
        var q = loose.quantity();
        if (q == null
                || loose.isPart() != exact.isPart()
                || exact.isVague()
                || (exact.value() < 2 && loose.isVague())) {
            return false;
        }
        if (loose.isVague()) {
            return exact.value() >= q.low() && exact.value() < q.low() * 20;
        }
        boolean rounded = q instanceof Quantity.About || q instanceof Quantity.AtLeast;
        boolean close = Math.abs(exact.value() - loose.value()) * 100 <= exact.value() * 12;
        return rounded && exact.quantity() instanceof Quantity.Exact && close && exact.value() != loose.value();
    }

    private static boolean speaksTheSame(Draft a, Draft b) {
        var one = a.speaker();
        var two = b.speaker();
        if (one.publisher() || two.publisher()) {
            return isSameFigure(a, b) || one.publisher() == two.publisher();
        }
        if (isSameName(one.name(), two.name())) {
            return true;
        }
        boolean oneSide = (one.side() != null && one.side().equals(two.side()))
                || (one.side() == null
                        && one.alignment().equals(two.alignment())
                        && (isNobodyByName(one) || isNobodyByName(two)));
        return oneSide && isSameFigure(a, b) && a.value() > 4 && a.quantity() != null && !a.isPart();
    }

    /// "officials", "a volunteer group"
    private static boolean isNobodyByName(Speaker speaker) {
        return speaker.anonymous() || speaker.name().chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isSameName(String a, String b) {
        var one = a.toLowerCase(Locale.ROOT);
        var two = b.toLowerCase(Locale.ROOT);
        return one.contains(two) || two.contains(one);
    }

    /// "earlier put the number at 17" falls to any higher figure of the same people.
    private void overtaken() {
        kept.removeIf(d -> {
            boolean gone = !d.isPart()
                    && isEarlier(d)
                    && kept.stream()
                            .anyMatch(o -> o.id() != d.id()
                                    && o.harm() == d.harm()
                                    && o.value() > d.value()
                                    && !o.isPart()
                                    && isSameCell(o, d)
                                    && !o.isVague());
            if (gone) {
                repeats.add(new Repeat(d, "an earlier figure, overtaken in the story"));
            }
            return gone;
        });
    }

    /// "earlier this month", "half an hour earlier": when something was, and no figure of before.
    private static boolean isWhen(Sentence s, int i) {
        return TIMES.contains(s.low(i + 1))
                || TIMES.contains(s.low(i - 1))
                || (i + 1 < s.size() && !s.at(i + 1).isWord());
    }

    private static boolean isEarlier(Draft d) {
        var s = d.sentence();
        for (int i = Math.max(0, d.at() - 10); i < d.at(); i++) {
            if (EARLIER.contains(s.low(i)) && !isWhen(s, i)) {
                return true;
            }
        }
        return false;
    }
}
