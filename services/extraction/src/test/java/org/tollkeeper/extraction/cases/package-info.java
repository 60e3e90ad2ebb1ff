/// Small cases with their claims, and the score of the extractor on them.
@NullMarked
package org.tollkeeper.extraction.cases;

import org.jspecify.annotations.NullMarked;
