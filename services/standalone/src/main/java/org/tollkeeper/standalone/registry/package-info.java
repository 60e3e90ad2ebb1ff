/// Apicurio Registry's own distribution, as a child process.
@NullMarked
package org.tollkeeper.standalone.registry;

import org.jspecify.annotations.NullMarked;
