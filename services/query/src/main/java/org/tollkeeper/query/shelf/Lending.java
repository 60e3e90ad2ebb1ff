package org.tollkeeper.query.shelf;

import java.util.function.Function;

/// Lets the columns of a shelf be read while nobody writes to them: for a moment, since whoever writes waits.
interface Lending {
    <T> T reading(Function<Columns, T> work);
}
