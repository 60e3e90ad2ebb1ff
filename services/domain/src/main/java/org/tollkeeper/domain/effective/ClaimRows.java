package org.tollkeeper.domain.effective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;

/// Where the claims of one conflict are kept, one by one.
public interface ClaimRows {

    /// The claim under an id; absent where there is none.
    @Nullable
    Claim get(String id);

    /// Every claim, retraction and ruling that carries a story, in any order.
    List<Claim> ofStory(String provider, String key);

    /// One of these with the greatest number of a version, or one whose version has no number where there is such;
    /// absent where the story has no claim. Costs no more the more there are.
    @Nullable
    Newest newestOfStory(String provider, String key);

    /// A claim of the newest version of a story.
    ///
    /// @param alone whether no other claim carries the story
    record Newest(Claim claim, boolean alone) {}
}
