package org.tollkeeper.domain.order;

/// How values are summed up. `plus` is associative, so that it does not matter where a sequence is cut.
public interface Fold<V, S> {

    /// Of no value at all.
    S nothing();

    S of(V value);

    S plus(S earlier, S later);
}
