package org.tollkeeper.wire;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Status;
import org.tollkeeper.wire.Unreadable.Reason;

/// One item of a feed. Feeds number no versions: a version is the time of the change and the content; that an item
/// left the feed means nothing.
final class FeedItem {
    private final SyndFeed feed;
    private final SyndEntry entry;
    private final Delivery delivery;
    private final List<String> warnings;
    private final boolean salvaged;

    FeedItem(SyndFeed feed, SyndEntry entry, Sniffed document, boolean salvaged) {
        this.feed = feed;
        this.entry = entry;
        this.delivery = document.delivery();
        this.warnings = new ArrayList<>(document.warnings());
        this.salvaged = salvaged;
        if (salvaged) {
            warnings.add(Drafting.REPAIRED);
        }
    }

    Draft draft() {
        var provider = delivery.provider();
        if (provider == null) {
            throw new RefusedException(
                    Reason.MISSING, "provider", "a feed does not say whose it is; name its provider when sending it");
        }
        var headline = title(entry.getTitle());
        var text = FeedSummary.of(headline, paragraphs());
        var paragraphs = text.paragraphs();
        if (headline == null && paragraphs.isEmpty()) {
            throw new RefusedException(Reason.MISSING, "title", "the item has neither title nor text");
        }
        var changed = changed();
        var hash = ContentHash.of(headline, text.note(), paragraphs);
        var title = blankToNull(feed.getTitle());
        return new Draft(
                provider,
                title == null ? provider : title,
                key(headline, paragraphs),
                changed == null ? null : changed + "+" + hash.substring(0, 16),
                changed == null ? null : changed.toEpochMilli(),
                Status.USABLE,
                null,
                null,
                null,
                headline,
                text.note(),
                signals(),
                published(),
                changed,
                language(),
                null,
                paragraphs,
                warnings,
                salvaged);
    }

    /// Some feeds send their titles as HTML.
    private static @Nullable String title(@Nullable String text) {
        return text == null ? null : blankToNull(String.join(" ", Paragraphs.of(text)));
    }

    /// The item's own identifier, else its address, else its words.
    private String key(@Nullable String headline, List<String> paragraphs) {
        return Stream.of(entry.getUri(), entry.getLink())
                .map(FeedItem::blankToNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> {
                    var text = String.join("\n", paragraphs);
                    return ContentHash.of(headline, null, List.of(text.substring(0, Math.min(text.length(), 200))));
                });
    }

    private List<String> paragraphs() {
        var contents = entry.getContents().stream().map(SyndContent::getValue);
        var description = Stream.ofNullable(entry.getDescription()).map(SyndContent::getValue);
        return Stream.concat(contents, description)
                .filter(text -> blankToNull(text) != null)
                .findFirst()
                .map(Paragraphs::ofHtml)
                .orElse(List.of());
    }

    private List<Signal> signals() {
        var updated = instant(entry.getUpdatedDate());
        var published = instant(entry.getPublishedDate());
        return updated != null && published != null && updated.isAfter(published)
                ? List.of(new Signal(Action.UPDATE, "updated " + updated + ", published " + published))
                : List.of();
    }

    private Instant published() {
        var published = instant(entry.getPublishedDate());
        if (published != null) {
            return published;
        }
        var changed = changed();
        if (changed != null) {
            return changed;
        }
        warnings.add("The item has no date; the time it was received stands for it.");
        return delivery.receivedAt();
    }

    private @Nullable Instant changed() {
        var updated = instant(entry.getUpdatedDate());
        return updated == null ? instant(entry.getPublishedDate()) : updated;
    }

    private String language() {
        var language = blankToNull(feed.getLanguage());
        return language == null ? "und" : language;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null || !Times.isPlausible(date.toInstant()) ? null : date.toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
