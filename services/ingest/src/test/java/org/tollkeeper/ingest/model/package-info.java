@NullMarked
package org.tollkeeper.ingest.model;

import org.jspecify.annotations.NullMarked;
