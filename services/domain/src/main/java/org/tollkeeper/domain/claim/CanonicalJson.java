package org.tollkeeper.domain.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// JSON in the one form that RFC 8785 allows, over maps, lists, strings, whole numbers, decimals and booleans: keys
/// sorted by UTF-16 units, no white space, the shortest escapes. Own code, because the digest is part of the method
/// and the method has no dependency.
public final class CanonicalJson {
    private CanonicalJson() {}

    public static String write(Object value) {
        var out = new StringBuilder(1_024);
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> map -> object(map, out);
            case List<?> list -> list(list, out);
            case String text -> string(text, out);
            case Boolean flag -> out.append(flag.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case BigDecimal number -> out.append(number.stripTrailingZeros().toPlainString());
            default -> throw new IllegalArgumentException(value.getClass() + " has no place in canonical JSON");
        }
    }

    /// The SHA-256 of the canonical form as UTF-8, in lower-case hexadecimal digits.
    public static String sha256(Object value) {
        try {
            var bytes = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        var keys = map.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        out.append('{');
        for (int i = 0; i < keys.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            string(keys[i], out);
            out.append(':');
            write(Objects.requireNonNull(map.get(keys[i])), out);
        }
        out.append('}');
    }

    private static void list(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(list.get(i), out);
        }
        out.append(']');
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            for (int i = 0; i < text.length(); i++) {
                character(text.charAt(i), out);
            }
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(char c) {
        return c < 0x20 || c == '"' || c == '\\';
    }

    private static void character(char c, StringBuilder out) {
        if (isEscaped(c)) {
            escaped(c, out);
        } else {
            out.append(c);
        }
    }

    private static void escaped(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u%04x".formatted((int) c));
        }
    }
}
