package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Short texts by number, end to end, compared without being read.
final class Texts {
    private static final int PAGE = 1 << 20;

    private final List<byte[]> pages = new ArrayList<>();
    /// Page in the upper half, place in the lower.
    private final LongArrayList starts = new LongArrayList();
    private int used = PAGE;

    void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, 0xFFFF);
        if (used + length + 2 > PAGE) {
            pages.add(new byte[PAGE]);
            used = 0;
        }
        int page = pages.size() - 1;
        var to = pages.getLast();
        to[used] = (byte) (length >>> 8);
        to[used + 1] = (byte) length;
        System.arraycopy(bytes, 0, to, used + 2, length);
        starts.add(((long) page << 32) | used);
        used += length + 2;
    }

    /// As bytes, unsigned: an order that any language can follow.
    int compare(int one, int other) {
        return Arrays.compareUnsigned(
                page(one), from(one), from(one) + length(one), page(other), from(other), from(other) + length(other));
    }

    int compare(int number, byte[] text) {
        return Arrays.compareUnsigned(page(number), from(number), from(number) + length(number), text, 0, text.length);
    }

    private byte[] page(int number) {
        return pages.get((int) (starts.getLong(number) >>> 32));
    }

    private int from(int number) {
        return (int) starts.getLong(number) + 2;
    }

    private int length(int number) {
        var page = page(number);
        int at = from(number) - 2;
        return (page[at] & 0xFF) << 8 | (page[at + 1] & 0xFF);
    }
}
