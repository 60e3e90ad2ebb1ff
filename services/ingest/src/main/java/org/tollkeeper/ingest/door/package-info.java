/// The doors together: opened when broker and registry are there, shut when the process ends.
@NullMarked
package org.tollkeeper.ingest.door;

import org.jspecify.annotations.NullMarked;
