/// What was said: claims, the cells they speak about, the figures and the times they give.
@NullMarked
package org.tollkeeper.domain.claim;

import org.jspecify.annotations.NullMarked;
