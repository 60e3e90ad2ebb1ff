/// The addresses: what comes in is read, handed to a door, and the answer written.
@NullMarked
package org.tollkeeper.ingest.http;

import org.jspecify.annotations.NullMarked;
