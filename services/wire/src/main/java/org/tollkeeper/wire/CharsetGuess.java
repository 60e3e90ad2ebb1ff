package org.tollkeeper.wire;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The last resort, where neither the bytes nor anybody's word tells the encoding: what the letters look like.
final class CharsetGuess {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int SURE = 50;
    private static final int LIKELY = 20;

    /// The detector looks at no more; copying ten million bytes for it would be waste.
    private static final int LOOKED_AT = 64 * 1024;

    private CharsetGuess() {}

    /// First the whole text without its mark-up; then, where a few foreign words stand in much that is ASCII, those
    /// words alone, if they are of another script than Latin.
    static Charset of(byte[] bytes) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        var whole = best(head, SURE, CharsetGuess::isPossible);
        if (whole != null && !whole.equals(FALLBACK)) {
            return whole;
        }
        var words = foreignWords(head);
        var script = isMostlyForeign(words) ? best(words, LIKELY, CharsetGuess::isOtherScript) : null;
        return script == null ? FALLBACK : script;
    }

    /// Words of another script have hardly an ASCII letter; those of Latin have few others.
    private static boolean isMostlyForeign(byte[] words) {
        int foreign = 0;
        for (byte letter : words) {
            foreign += letter < 0 ? 1 : 0;
        }
        return 2 * foreign > words.length;
    }

    private static @Nullable Charset best(byte[] text, int least, Predicate<String> possible) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(text);
        return Stream.of(detector.detectAll())
                .filter(match -> match.getConfidence() >= least)
                .map(CharsetMatch::getName)
                .filter(possible)
                .findFirst()
                .map(CharsetGuess::charset)
                .orElse(null);
    }

    /// Not UTF, which was tried before.
    private static boolean isPossible(String name) {
        return !name.startsWith("UTF") && Charset.isSupported(name);
    }

    /// ISO-8859-1 is what windows-1252 is called.
    private static Charset charset(String name) {
        return name.equals("ISO-8859-1") ? FALLBACK : Charset.forName(name);
    }

    private static boolean isOtherScript(String name) {
        return Charset.isSupported(name) && name.matches("windows-125[13456]|KOI8-R|ISO-8859-[5-8].*");
    }

    private static byte[] foreignWords(byte[] text) {
        var words = new ByteArrayOutputStream();
        int start = 0;
        while (start < text.length) {
            int end = start;
            boolean foreign = false;
            while (end < text.length && (text[end] < 0 || Character.isLetter(text[end]))) {
                foreign |= text[end] < 0;
                end++;
            }
            if (foreign) {
                words.write(text, start, end - start);
                words.write(' ');
            }
            start = Math.max(end, start + 1);
        }
        return words.toByteArray();
    }
}
