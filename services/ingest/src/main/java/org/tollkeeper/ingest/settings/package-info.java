/// What an operator may set, and what follows from it.
@NullMarked
package org.tollkeeper.ingest.settings;

import org.jspecify.annotations.NullMarked;
