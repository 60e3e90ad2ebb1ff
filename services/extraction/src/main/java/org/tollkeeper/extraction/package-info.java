/// A story's text becomes attributed claims, and nothing that should not count does.
@NullMarked
package org.tollkeeper.extraction;

import org.jspecify.annotations.NullMarked;
