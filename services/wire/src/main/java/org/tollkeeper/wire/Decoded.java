package org.tollkeeper.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text out of bytes. What the bytes are is believed before what anybody says of them: a byte order mark, then strict
/// UTF-8, then the transport's charset, the document's own declaration, the feed's setting, and at last a guess.
record Decoded(String text, List<String> warnings) {

    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern TRANSPORT =
            Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 512;

    static Decoded of(Delivery delivery) {
        var bytes = delivery.content().shared();
        var mark = ByteMark.of(bytes);
        if (mark != null) {
            return marked(bytes, mark);
        }
        if (Parity.isIn(bytes)) {
            return new Decoded(Parity.without(bytes), List.of("The bytes carried parity bits; they were removed."));
        }
        var utf8 = utf8(bytes);
        if (utf8 == null) {
            return byLabel(bytes, delivery);
        }
        boolean ascii = utf8.length() == bytes.length;
        return new Decoded(utf8, ascii ? List.of() : falseLabel(utf8, delivery.mediaType()));
    }

    /// The decoder that reports is slow; only a text with a replaced character can have needed it.
    private static @Nullable String utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Decoded marked(byte[] bytes, ByteMark mark) {
        var content = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        var text = strictly(content.duplicate(), mark.charset());
        return text != null
                ? new Decoded(text, List.of())
                : new Decoded(
                        mark.charset().decode(content).toString(),
                        List.of("The text begins as " + mark.charset() + " and has bytes that are none; they were"
                                + " replaced."));
    }

    private static Decoded byLabel(byte[] bytes, Delivery delivery) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var labels = new @Nullable String[] {
            first(TRANSPORT, delivery.mediaType()), first(DECLARED, head), delivery.charset()
        };
        for (var name : labels) {
            var text = name == null || !isKnown(name) ? null : strictly(bytes, Charset.forName(name));
            if (text != null) {
                return new Decoded(text, List.of());
            }
        }
        var guess = CharsetGuess.of(bytes);
        return new Decoded(
                new String(bytes, guess),
                List.of("The text is no valid UTF-8; it was read as "
                        + guess.name().toLowerCase(java.util.Locale.ROOT) + "."));
    }

    private static List<String> falseLabel(String text, String mediaType) {
        var declared = first(DECLARED, text.substring(0, Math.min(text.length(), HEAD)));
        var label = declared == null ? first(TRANSPORT, mediaType) : declared;
        return label == null || label.matches("(?i)utf[-_]?8")
                ? List.of()
                : List.of("The text is labelled " + label + " and is valid UTF-8; it was read as UTF-8.");
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        return strictly(ByteBuffer.wrap(bytes), charset);
    }

    private static @Nullable String strictly(ByteBuffer bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
