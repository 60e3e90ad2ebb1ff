/// The doors for claims, retractions and rulings.
@NullMarked
package org.tollkeeper.ingest.claims;

import org.jspecify.annotations.NullMarked;
