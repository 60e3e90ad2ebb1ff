/// What travels, between the records of the domain and the contracts of the schemas.
@NullMarked
package org.tollkeeper.messaging.codec;

import org.jspecify.annotations.NullMarked;
