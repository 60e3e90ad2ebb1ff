/// A claim's words in the story that printed them.
@NullMarked
package org.tollkeeper.query.page.story;

import org.jspecify.annotations.NullMarked;
