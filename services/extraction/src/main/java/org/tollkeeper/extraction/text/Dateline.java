package org.tollkeeper.extraction.text;

import java.util.regex.Pattern;

/// Where a story was filed, before its first words: `KYIV (AFP) -`, `MOSCOW, January 4. /TASS/.`
final class Dateline {
    private static final int WINDOW = 90;

    /// A short run of words, a country in brackets perhaps among them, ended by an agency in brackets or strokes and a
    /// dash or a full stop.
    private static final Pattern AGENCY = Pattern.compile(
            "^[\\p{Lu}][^()/\"]{0,60}?(\\(\\p{Lu}[^()]{2,40}\\) )?(\\([^()]{2,30}\\) ?[-\u2013]+ |/[^/]{2,30}/\\. ?)");

    /// A place in capitals before a dash.
    private static final Pattern PLACE =
            Pattern.compile("^\\p{Lu}[\\p{Lu}' .]{2,30}(, [\\p{L} .,0-9]{2,40}?)? [-\u2013]+ ");

    /// A place in capitals before a colon, as South Asian papers print it.
    private static final Pattern COLON = Pattern.compile("^\\p{Lu}[\\p{Lu}' .]{3,30}: (?=.{40,})");

    private Dateline() {}

    /// How far the dateline reaches in `text`; 0 without one.
    static int end(String text) {
        var head = text.length() > WINDOW ? text.substring(0, WINDOW) : text;
        for (var pattern : new Pattern[] {AGENCY, PLACE, COLON}) {
            var matcher = pattern.matcher(head);
            if (matcher.find()) {
                return matcher.end();
            }
        }
        return 0;
    }
}
