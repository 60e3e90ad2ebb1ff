package org.tollkeeper.ingest.claims;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// From SHA-256 to SHA-256, a time and a place, in one array: 80 bytes a row, of which between a third and two thirds
/// are in use, so 120 to 240 bytes a claim and never an object. Rows are never taken out. Not safe for use by several
/// threads.
final class HashTable {
    private static final int ROW = 10;
    private static final int CONTENT = 4;
    private static final int TIME = 8;
    private static final int PLACE = 9;

    private long[] rows = new long[ROW * 1024];
    private int used;

    /// A SHA-256 as four numbers.
    record Hash(long a, long b, long c, long d) {

        static Hash of(String text) {
            try {
                return of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        static Hash ofHex(String hex) {
            return of(HexFormat.of().parseHex(hex));
        }

        private static Hash of(byte[] digest) {
            var numbers = ByteBuffer.wrap(digest);
            return new Hash(numbers.getLong(), numbers.getLong(), numbers.getLong(), numbers.getLong());
        }
    }

    /// The row of a key, or -1.
    int find(Hash key) {
        int row = slot(rows, key);
        return isFree(rows, row) ? -1 : row;
    }

    boolean holds(int row, Hash content) {
        return isAt(rows, row + CONTENT, content);
    }

    long time(int row) {
        return rows[row + TIME];
    }

    void setTime(int row, long time) {
        rows[row + TIME] = time;
    }

    /// Where it lies, as [#setPlace] was told; 0 where it was not.
    long place(int row) {
        return rows[row + PLACE];
    }

    void setPlace(int row, long place) {
        rows[row + PLACE] = place;
    }

    /// Of a key that is not there yet.
    void add(Hash key, Hash content, long time) {
        if (used * 3L >= rows.length / ROW * 2L) {
            grow();
        }
        int row = slot(rows, key);
        write(rows, row, key);
        write(rows, row + CONTENT, content);
        rows[row + TIME] = time;
        used++;
    }

    int size() {
        return used;
    }

    private void grow() {
        var larger = new long[Math.multiplyExact(rows.length, 2)];
        for (int row = 0; row < rows.length; row += ROW) {
            if (!isFree(rows, row)) {
                var key = new Hash(rows[row], rows[row + 1], rows[row + 2], rows[row + 3]);
                System.arraycopy(rows, row, larger, slot(larger, key), ROW);
            }
        }
        rows = larger;
    }

    /// The row that has the key, else the free one where it belongs.
    private static int slot(long[] rows, Hash key) {
        int count = rows.length / ROW;
        int row = (int) Long.remainderUnsigned(key.a, count) * ROW;
        while (!isFree(rows, row) && !isAt(rows, row, key)) {
            row = row + ROW == rows.length ? 0 : row + ROW;
        }
        return row;
    }

    /// No SHA-256 that anybody has seen is all zeros.
    private static boolean isFree(long[] rows, int row) {
        return (rows[row] | rows[row + 1] | rows[row + 2] | rows[row + 3]) == 0;
    }

    private static boolean isAt(long[] rows, int at, Hash hash) {
        return rows[at] == hash.a && rows[at + 1] == hash.b && rows[at + 2] == hash.c && rows[at + 3] == hash.d;
    }

    private static void write(long[] rows, int at, Hash hash) {
        rows[at] = hash.a;
        rows[at + 1] = hash.b;
        rows[at + 2] = hash.c;
        rows[at + 3] = hash.d;
    }
}
