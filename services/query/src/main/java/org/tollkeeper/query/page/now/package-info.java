/// How a conflict stands: the sides face to face.
@NullMarked
package org.tollkeeper.query.page.now;

import org.jspecify.annotations.NullMarked;
