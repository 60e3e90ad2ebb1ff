package org.tollkeeper.extraction.draft;

import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;

/// Which words of its sentence a claim rests on: the number, who is counted, and the harm where it stands close.
///
/// @param from first token
/// @param to the token after the last
record EvidenceRange(int from, int to) {
    private static final int CLOSE = 24;
    private static final int BEFORE_TOLL = 10;

    static EvidenceRange of(Mention m) {
        boolean own = m.link().frame() != HarmLink.Frame.PART && m.link().frame() != HarmLink.Frame.LISTED;
        int to = own ? Math.max(m.counted().end(), m.link().to()) : m.counted().end();
        return new EvidenceRange(
                own ? from(m) : m.start(), Math.min(m.sentence().size(), Math.max(to, m.start() + 1)));
    }

    private static int from(Mention m) {
        int at = m.link().at();
        return at < m.start() && m.start() - at < CLOSE ? tollStart(m, at) : m.start();
    }

    /// The words of a toll begin with the count, not with the sentence.
    private static int tollStart(Mention m, int at) {
        return m.link().frame() == HarmLink.Frame.TOLL ? Math.max(at, m.start() - BEFORE_TOLL) : at;
    }
}
