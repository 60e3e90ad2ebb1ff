/// From mentions to claims: repeats, parts, arithmetic, confidence.
@NullMarked
package org.tollkeeper.extraction.draft;

import org.jspecify.annotations.NullMarked;
