/// Every claim, and what became of it.
@NullMarked
package org.tollkeeper.query.page.claims;

import org.jspecify.annotations.NullMarked;
