/// An order that sums itself up: what lets a ledger of a million claims be read without walking it.
@NullMarked
package org.tollkeeper.domain.order;

import org.jspecify.annotations.NullMarked;
