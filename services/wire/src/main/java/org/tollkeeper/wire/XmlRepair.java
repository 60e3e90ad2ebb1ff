package org.tollkeeper.wire;

import java.util.TreeSet;
import java.util.regex.Pattern;

/// What is most often wrong with XML that is none: bare ampersands, characters that XML does not have, a declaration
/// that is not at the beginning, prefixes that nobody declared, the last bracket.
final class XmlRepair {
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:[A-Za-z][A-Za-z0-9]{0,30}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern FORBIDDEN_REFERENCE =
            Pattern.compile("&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0*(?:[0-8BbCcEeFf]|1[0-9A-Fa-f]));");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]{0,200}\\?>");
    private static final Pattern PREFIX =
            Pattern.compile("</?([A-Za-z_][\\w.-]*):|\\s([A-Za-z_][\\w.-]*):[\\w.-]+\\s*=");
    private static final Pattern LAST_TAG = Pattern.compile("</[A-Za-z_][\\w.:-]{0,60}\\z");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][\\w.:-]*");

    private XmlRepair() {}

    static String of(String text) {
        var ampersands = BARE_AMPERSAND.matcher(text).replaceAll("&amp;");
        var references = FORBIDDEN_REFERENCE.matcher(ampersands).replaceAll(" ");
        var characters = FORBIDDEN.matcher(references).replaceAll(" ");
        return withPrefixes(closed(DECLARATION.matcher(characters).replaceAll("")));
    }

    /// Of a document whose last character got lost: any more, and it may say something else than it did.
    private static String closed(String text) {
        var end = text.stripTrailing();
        return LAST_TAG.matcher(end).find() ? end + ">" : text;
    }

    private static String withPrefixes(String text) {
        var used = new TreeSet<String>();
        var prefix = PREFIX.matcher(text);
        while (prefix.find()) {
            used.add(prefix.group(1) == null ? prefix.group(2) : prefix.group(1));
        }
        used.removeIf(name -> name.startsWith("xml") || text.contains("xmlns:" + name));
        var root = ROOT.matcher(text);
        if (used.isEmpty() || !root.find()) {
            return text;
        }
        var declared = new StringBuilder(text);
        used.forEach(name -> declared.insert(root.end(), " xmlns:" + name + "=\"urn:undeclared:" + name + "\""));
        return declared.toString();
    }
}
