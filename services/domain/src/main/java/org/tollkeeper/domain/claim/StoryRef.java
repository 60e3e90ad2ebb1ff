package org.tollkeeper.domain.claim;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The version of a story that carried a claim.
///
/// @param provider the feed's owner; keys are scoped by it, so one feed can never touch another's stories
/// @param version as the provider writes it
/// @param rank the version's place among the versions of its story, where the format gives one; without it a version
///     that is a whole number is its own place
public record StoryRef(
        String provider,
        String key,
        String version,
        @Nullable Long rank) {

    public StoryRef(String provider, String key, String version) {
        this(provider, key, version, null);
    }

    /// The version's place as a number; empty where only the time of recording can tell.
    public OptionalLong order() {
        if (rank != null) {
            return OptionalLong.of(rank);
        }
        boolean number =
                !version.isEmpty() && version.length() <= 18 && version.chars().allMatch(Character::isDigit);
        return number ? OptionalLong.of(Long.parseLong(version)) : OptionalLong.empty();
    }

    public boolean isSameStoryAs(StoryRef other) {
        return provider.equals(other.provider) && key.equals(other.key);
    }
}
