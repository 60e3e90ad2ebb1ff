/// What can be said across claimants, and the function from claims to all of it: method R4 to R9.
@NullMarked
package org.tollkeeper.domain.toll;

import org.jspecify.annotations.NullMarked;
