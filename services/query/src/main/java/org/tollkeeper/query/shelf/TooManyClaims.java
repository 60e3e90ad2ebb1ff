package org.tollkeeper.query.shelf;

/// A question has to look at more claims at once than this replica has room for. What stands now is served all the
/// same.
public final class TooManyClaims extends RuntimeException {
    private final int claims;
    private final int most;

    public TooManyClaims(int claims, int most) {
        super(claims + " claims, at most " + most);
        this.claims = claims;
        this.most = most;
    }

    public String sentence() {
        return "This question is worked out from %,d claims at once, and this replica does that for at most %,d. Nothing was worked out; what stands now is served as ever."
                .formatted(claims, most);
    }
}
