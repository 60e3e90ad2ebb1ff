/// How values travel: topics and their settings, the framing by schema id, the headers.
@NullMarked
package org.tollkeeper.messaging;

import org.jspecify.annotations.NullMarked;
