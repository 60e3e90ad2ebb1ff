/// Everything in one process: a broker, a registry and the three services, with their data in one folder.
@NullMarked
package org.tollkeeper.standalone;

import org.jspecify.annotations.NullMarked;
