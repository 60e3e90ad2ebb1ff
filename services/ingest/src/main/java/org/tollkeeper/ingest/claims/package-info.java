/// Claims, retractions and rulings come in.
@NullMarked
package org.tollkeeper.ingest.claims;

import org.jspecify.annotations.NullMarked;
