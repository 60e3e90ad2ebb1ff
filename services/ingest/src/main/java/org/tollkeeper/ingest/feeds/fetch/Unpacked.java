package org.tollkeeper.ingest.feeds.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Bytes;

/// What was sent, unpacked, and never more of it than was agreed: a few packed bytes may say to write gigabytes.
final class Unpacked {
    private static final int BLOCK = 16 * 1024;

    /// Text packs to a tenth; a hundredth is no text. Small documents may be as plain as they like.
    private static final int MOST_RATIO = 100;

    private static final int RATIO_FROM = 256 * 1024;

    private Unpacked() {}

    /// @param encoding as the other side says: gzip, or nothing
    /// @param largest document after unpacking, in bytes
    /// @param patience for all of it: a server that sends a byte now and then holds a feed up no longer
    /// @throws IOException where it is more than that, or breaks off
    static Bytes read(InputStream sent, @Nullable String encoding, int largest, Duration patience) throws IOException {
        var counted = new Counted(sent);
        var in = unpacking(counted, encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT));
        var out = new ByteArrayOutputStream();
        var block = new byte[BLOCK];
        long deadline = System.nanoTime() + patience.toNanos();
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            out.write(block, 0, n);
            requireSize(out.size(), counted.count, largest);
            if (System.nanoTime() > deadline) {
                throw new IOException("the address takes more than " + patience.toSeconds() + " s to answer");
            }
        }
        return Bytes.of(out.toByteArray());
    }

    private static InputStream unpacking(InputStream sent, String encoding) throws IOException {
        return switch (encoding) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> new GZIPInputStream(sent, BLOCK);
            default ->
                throw new IOException(
                        "the address answers in the encoding '" + encoding + "', which was not asked for");
        };
    }

    private static void requireSize(int unpacked, long sent, int largest) throws IOException {
        if (unpacked > largest) {
            throw new IOException("the address answers with more than %,d bytes".formatted(largest));
        }
        if (unpacked > RATIO_FROM && unpacked > MOST_RATIO * sent) {
            throw new IOException("the address answers with %,d bytes packed into %,d; at most %d to one are unpacked"
                    .formatted(unpacked, sent, MOST_RATIO));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int n = super.read(into, from, most);
            count += Math.max(n, 0);
            return n;
        }
    }
}
