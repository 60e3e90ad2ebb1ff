/// What is being counted, and who may speak about it: conflicts, their sides and parties.
@NullMarked
package org.tollkeeper.domain.conflict;

import org.jspecify.annotations.NullMarked;
