/// Settings, roles and the life of the service.
@NullMarked
package org.tollkeeper.ingest.door;

import org.jspecify.annotations.NullMarked;
