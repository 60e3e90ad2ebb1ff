@NullMarked
package org.tollkeeper.standalone.reextract;

import org.jspecify.annotations.NullMarked;
