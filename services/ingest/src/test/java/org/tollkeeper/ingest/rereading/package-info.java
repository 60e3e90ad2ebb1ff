@NullMarked
package org.tollkeeper.ingest.rereading;

import org.jspecify.annotations.NullMarked;
