/// How words are read as numbers and what a word is worth: the choices a user may swap.
@NullMarked
package org.tollkeeper.domain.codebook;

import org.jspecify.annotations.NullMarked;
