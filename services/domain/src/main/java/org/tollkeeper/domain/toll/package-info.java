/// What can be said: positions of each claimant, tolls across claimants, and the function from claims to both.
@NullMarked
package org.tollkeeper.domain.toll;

import org.jspecify.annotations.NullMarked;
