@NullMarked
package org.tollkeeper.query.page.claims;

import org.jspecify.annotations.NullMarked;
