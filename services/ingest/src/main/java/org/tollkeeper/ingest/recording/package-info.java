/// What was accepted is made durable, and what others made durable is followed.
@NullMarked
package org.tollkeeper.ingest.recording;

import org.jspecify.annotations.NullMarked;
