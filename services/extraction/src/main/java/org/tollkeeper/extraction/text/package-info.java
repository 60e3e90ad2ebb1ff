/// A story's text, cut into zones, sentences and words, with offsets kept.
@NullMarked
package org.tollkeeper.extraction.text;

import org.jspecify.annotations.NullMarked;
