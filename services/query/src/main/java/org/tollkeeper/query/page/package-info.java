/// The page people read: a view model made from the same values as the JSON, its words, its pictures, its HTML.
@NullMarked
package org.tollkeeper.query.page;

import org.jspecify.annotations.NullMarked;
