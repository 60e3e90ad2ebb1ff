/// The running system, seen from outside: its own command, HTTP and topics. Nothing of ours is on this class path.
@NullMarked
package org.tollkeeper.e2e;

import org.jspecify.annotations.NullMarked;
