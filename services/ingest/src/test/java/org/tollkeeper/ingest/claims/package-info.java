@NullMarked
package org.tollkeeper.ingest.claims;

import org.jspecify.annotations.NullMarked;
