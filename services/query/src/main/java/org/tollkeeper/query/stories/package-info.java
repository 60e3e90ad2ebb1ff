/// The stories that claims were printed in: where each lies in its topic, and one at a time when somebody asks.
@NullMarked
package org.tollkeeper.query.stories;

import org.jspecify.annotations.NullMarked;
