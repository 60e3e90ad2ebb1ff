@NullMarked
package org.tollkeeper.extraction.model;

import org.jspecify.annotations.NullMarked;
