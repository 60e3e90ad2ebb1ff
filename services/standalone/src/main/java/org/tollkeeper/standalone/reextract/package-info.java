/// The stored stories are read again: what differs is shown, and published when told.
@NullMarked
package org.tollkeeper.standalone.reextract;

import org.jspecify.annotations.NullMarked;
