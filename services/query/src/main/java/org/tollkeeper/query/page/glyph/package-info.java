/// The pictures of the page, written as SVG from the same values as the figures beside them.
@NullMarked
package org.tollkeeper.query.page.glyph;

import org.jspecify.annotations.NullMarked;
