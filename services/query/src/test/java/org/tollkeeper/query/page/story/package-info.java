@NullMarked
package org.tollkeeper.query.page.story;

import org.jspecify.annotations.NullMarked;
