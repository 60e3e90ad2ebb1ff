/// A language model as a second reader: what it is asked, and what of its answer is let through.
@NullMarked
package org.tollkeeper.extraction.model;

import org.jspecify.annotations.NullMarked;
