/// What is known of each conflict, as last read from the topics: one writer, any number of readers.
@NullMarked
package org.tollkeeper.query.dossier;

import org.jspecify.annotations.NullMarked;
