package org.tollkeeper.query.answer;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.shelf.ClaimPage;
import org.tollkeeper.query.shelf.Cursor;
import org.tollkeeper.query.shelf.Wanted;

/// The list of claims, in the order they were recorded, a page at a time. Retractions and rulings are not in it:
/// each claim shows what acted on it.
public final class Claims {
    private static final int USUAL = 100;

    private Claims() {}

    /// What the address asks for: `side`, `category`, `harm`, `group`, `claimant`, `kind`, `state`, `order`,
    /// `cursor`, `limit`, and the two clocks.
    ///
    /// @throws BadParameter naming the first that cannot be understood
    public static Wanted wanted(Parameters asked) {
        return new Wanted(
                asked.rows(),
                by(asked.conflict(), asked.text("claimant")),
                Rows.named("kind", asked.text("kind"), Assertion.Kind.class),
                Rows.named("state", asked.text("state"), Fate.State.class),
                cursor(asked.text("cursor")),
                newestFirst(asked.text("order")),
                asked.limit(USUAL),
                asked.question().knownAt());
    }

    /// `{"claims":[…],"next"}`; without `next` there is nothing more for now.
    public static Map<String, Object> answer(Parameters asked, Dossier dossier) {
        return document(dossier.claims(wanted(asked), asked.question()));
    }

    /// All claims asked for, page after page as they are read; with a `limit` no more than that.
    ///
    /// @throws BadParameter before the first is read, naming the first that cannot be understood
    public static Stream<Fate> all(Parameters asked, Dossier dossier) {
        var question = asked.question();
        var wanted = wanted(asked);
        if (asked.text("limit") != null) {
            return dossier.claims(wanted, question).fates().stream();
        }
        return Stream.iterate(
                        Optional.of(dossier.claims(wanted.ofAtMost(Parameters.MOST), question)),
                        Optional::isPresent,
                        page -> page.map(ClaimPage::next)
                                .map(next -> dossier.claims(
                                        wanted.ofAtMost(Parameters.MOST).after(next), question)))
                .flatMap(page -> page.orElseThrow().fates().stream());
    }

    private static Map<String, Object> document(ClaimPage page) {
        var next = page.next();
        return new Tree()
                .with("claims", page.fates().stream().map(FateDocument::of).toList())
                .with("next", next == null ? null : next.text());
    }

    /// By whom: the id of a party, its name or another name of it, or the name of somebody who is none.
    private static Predicate<Claimant> by(Conflict conflict, @Nullable String claimant) {
        if (claimant == null || claimant.isBlank()) {
            return _ -> true;
        }
        var asked = conflict.identity(new Claimant(claimant));
        return one -> conflict.identity(one).equals(asked);
    }

    private static @Nullable Cursor cursor(@Nullable String text) {
        return text == null
                ? null
                : Cursor.parse(text)
                        .orElseThrow(() -> new BadParameter("cursor", text, "the 'next' of an earlier answer"));
    }

    private static boolean newestFirst(@Nullable String order) {
        return switch (order) {
            case null -> false;
            case "oldest" -> false;
            case "newest" -> true;
            default -> throw new BadParameter("order", order, "oldest (the first recorded first) or newest");
        };
    }
}
