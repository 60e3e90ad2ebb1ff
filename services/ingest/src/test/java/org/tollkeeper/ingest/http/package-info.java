@NullMarked
package org.tollkeeper.ingest.http;

import org.jspecify.annotations.NullMarked;
