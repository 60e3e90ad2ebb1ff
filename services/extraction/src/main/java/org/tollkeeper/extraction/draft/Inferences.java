package org.tollkeeper.extraction.draft;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.time.Span;
import org.tollkeeper.extraction.time.SpanReader;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.Scene;
import org.tollkeeper.extraction.victim.VictimReader;
import org.tollkeeper.extraction.victim.Victims;

/// What of a draft was inferred, and not said where it stands.
final class Inferences {
    private Inferences() {}

    /// @param whole the draft it is a part of
    static Draft.Explicit of(Mention m, Scene scene, Victims who, Span span, @Nullable Draft whole) {
        return new Draft.Explicit(
                !VictimReader.says(m) && scene.lends(),
                isLoose(m),
                isOfEvent(m, span, who, whole),
                whole != null ? !whole.isIn(m.sentence()) : who.by() == By.BESIDE && !scene.inSentence());
    }

    private static boolean isLoose(Mention m) {
        return m.counted().phrase().head() == NounPhrase.Head.UNKNOWN
                || m.link().frame() == HarmLink.Frame.ADJECTIVE
                || m.link().frame() == HarmLink.Frame.LISTED;
    }

    /// A running total that does not say of what: of an attack, as likely as of the war.
    private static boolean isOfEvent(Mention m, Span span, Victims who, @Nullable Draft whole) {
        if (whole != null) {
            return whole.explicit().ofEvent();
        }
        boolean toll = span.total() && m.link().frame() == HarmLink.Frame.TOLL;
        boolean war = who.category() == Category.MILITARY || who.side().equals(Victims.BOTH) || span.from() != null;
        return toll && (SpanReader.isOfEvent(m) || !war);
    }
}
