package org.tollkeeper.domain.effective;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;

/// Where the claims of one conflict are kept, one by one.
public interface ClaimRows {

    /// The claim under an id; absent where there is none.
    @Nullable
    Claim get(String id);
}
