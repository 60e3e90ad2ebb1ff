/// The extractor's vocabulary: tables read from data files, one word a line.
@NullMarked
package org.tollkeeper.extraction.words;

import org.jspecify.annotations.NullMarked;
