package org.tollkeeper.query.stories;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.tollkeeper.domain.claim.StoryRef;

/// Where each version of each story lies in its topic: two numbers a version, and no word of it.
final class Places {
    private static final int OFFSET_BITS = 48;

    private final Long2LongOpenHashMap places = new Long2LongOpenHashMap();

    Places() {
        places.defaultReturnValue(-1);
    }

    /// @param offset in its partition
    record Place(int partition, long offset) {}

    synchronized void put(StoryRef story, Place place) {
        places.put(hash(story), (long) place.partition() << OFFSET_BITS | place.offset());
    }

    /// Where it should lie; whoever reads it there looks whether it is the one, since only hashes are kept.
    synchronized Optional<Place> find(StoryRef story) {
        long place = places.get(hash(story));
        return place < 0
                ? Optional.empty()
                : Optional.of(new Place((int) (place >>> OFFSET_BITS), place & (1L << OFFSET_BITS) - 1));
    }

    private static long hash(StoryRef story) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {story.provider(), story.key(), story.version()}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
