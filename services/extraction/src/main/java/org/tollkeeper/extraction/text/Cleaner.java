package org.tollkeeper.extraction.text;

/// Makes typographic variants one. Every character becomes exactly one, so that offsets stay those of the story.
public final class Cleaner {
    private Cleaner() {}

    public static String clean(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\u200b', '\ufeff', '\t', '\r' -> ' ';
            case '\u2018', '\u2019', '\u201b', '\u2032', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015' -> '\u2013';
            default -> c;
        };
    }
}
