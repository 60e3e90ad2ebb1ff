package org.tollkeeper.ingest.claims;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;

/// Newline-delimited JSON of any length, one line in memory at a time. A line beyond the limit is passed over and
/// reported; it does not stop the others.
public final class LineReader implements PostedLines {
    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public @Nullable Line next() {
        try {
            boolean more = true;
            while (more) {
                line.reset();
                long length = 0;
                int b;
                while ((b = in.read()) != '\n' && b >= 0) {
                    if (++length <= longest) {
                        line.write(b);
                    }
                }
                more = b >= 0;
                number++;
                if (length > longest) {
                    return new Line.Bad(number, tooLong(length));
                }
                var bytes = line.toByteArray();
                if (!isBlank(bytes)) {
                    return PostedLines.of(number, bytes);
                }
            }
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private FieldException tooLong(long length) {
        return new FieldException(
                "", "", "the line has %,d bytes".formatted(length), "a line has at most %,d".formatted(longest));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
