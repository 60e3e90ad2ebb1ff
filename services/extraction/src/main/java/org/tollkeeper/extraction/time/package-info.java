/// When: weekdays, dates and spans, read against the day of publication.
@NullMarked
package org.tollkeeper.extraction.time;

import org.jspecify.annotations.NullMarked;
