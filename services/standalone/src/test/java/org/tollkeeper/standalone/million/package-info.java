/// A million claims in one conflict, measured on a running query.
@NullMarked
package org.tollkeeper.standalone.million;

import org.jspecify.annotations.NullMarked;
