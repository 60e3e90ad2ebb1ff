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
/// UTF-8, then the transport's charset, then the document's own declaration, then windows-1252.
record Decoded(String text, List<String> warnings) {

    private static final Charset LAST_RESORT = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern TRANSPORT =
            Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    static Decoded of(Bytes content, String mediaType) {
        var bytes = content.toArray();
        var marked = byMark(content);
        if (marked != null) {
            return new Decoded(withoutMark(new String(bytes, marked)), List.of());
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, warnOfFalseLabel(utf8, mediaType));
        }
        return byLabel(bytes, mediaType);
    }

    /// Also tells UTF-16 without a mark, by the zero byte beside the first character.
    private static @Nullable Charset byMark(Bytes content) {
        if (content.size() < 2) {
            return null;
        }
        return switch (content.at(0) << 8 | content.at(1)) {
            case 0xFEFF, '<', '{' -> StandardCharsets.UTF_16BE;
            case 0xFFFE, '<' << 8, '{' << 8 -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> null;
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Decoded byLabel(byte[] bytes, String mediaType) {
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var name : new @Nullable String[] {first(TRANSPORT, mediaType), first(DECLARED, latin)}) {
            var text = name == null || !isKnown(name) ? null : strictly(bytes, Charset.forName(name));
            if (text != null) {
                return new Decoded(text, List.of());
            }
        }
        return new Decoded(
                new String(bytes, LAST_RESORT), List.of("The text is no valid UTF-8; it was read as windows-1252."));
    }

    private static List<String> warnOfFalseLabel(String text, String mediaType) {
        var declared = first(DECLARED, text);
        var label = declared == null ? first(TRANSPORT, mediaType) : declared;
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        return label == null || plain || label.matches("(?i)utf-?8")
                ? List.of()
                : List.of("The text is labelled " + label + " and is valid UTF-8; it was read as UTF-8.");
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
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
