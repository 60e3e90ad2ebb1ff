package org.tollkeeper.query.shelf;

import com.github.luben.zstd.Zstd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pieces of bytes by number, [#PER_BLOCK] to a compressed block: claims of one conflict repeat each other's
/// words, so together they take a fraction of what they take alone.
final class Blocks {
    static final int PER_BLOCK = 64;
    private static final int LEVEL = 1;

    private final List<Block> closed = new ArrayList<>();
    private final List<byte[]> open = new ArrayList<>(PER_BLOCK);

    private static final class Block {
        /// All pieces, compressed.
        private final byte[] bytes;

        /// Where each piece ends in the bytes once they are opened.
        private final int[] ends;

        Block(byte[] bytes, int[] ends) {
            this.bytes = bytes;
            this.ends = ends;
        }
    }

    void add(byte[] piece) {
        open.add(piece);
        if (open.size() == PER_BLOCK) {
            closed.add(close(open));
            open.clear();
        }
    }

    private static Block close(List<byte[]> pieces) {
        var ends = new int[pieces.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += pieces.get(i).length;
            ends[i] = end;
        }
        var all = new byte[end];
        for (int i = 0; i < ends.length; i++) {
            var piece = pieces.get(i);
            System.arraycopy(piece, 0, all, ends[i] - piece.length, piece.length);
        }
        return new Block(Zstd.compress(all, LEVEL), ends);
    }

    /// Reads pieces one after the other; those of one block cost one opening.
    Reader reader() {
        return new Reader();
    }

    /// Used by one thread, under the lock that keeps writers away.
    final class Reader {
        private int opened = -1;
        private byte @Nullable [] bytes;

        byte[] read(int number) {
            int block = number / PER_BLOCK;
            int place = number % PER_BLOCK;
            if (block == closed.size()) {
                return open.get(place);
            }
            var ends = closed.get(block).ends;
            var all = bytes;
            if (block != opened || all == null) {
                all = Zstd.decompress(closed.get(block).bytes, ends[ends.length - 1]);
                bytes = all;
                opened = block;
            }
            return Arrays.copyOfRange(all, place == 0 ? 0 : ends[place - 1], ends[place]);
        }
    }
}
