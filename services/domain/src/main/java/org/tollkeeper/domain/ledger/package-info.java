/// What one claimant stands at in one cell: method R2 and R3.
@NullMarked
package org.tollkeeper.domain.ledger;

import org.jspecify.annotations.NullMarked;
