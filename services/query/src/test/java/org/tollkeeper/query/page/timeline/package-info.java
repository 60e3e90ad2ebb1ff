@NullMarked
package org.tollkeeper.query.page.timeline;

import org.jspecify.annotations.NullMarked;
