/// What can be asked of a conflict beyond its rows: why a figure is what it is, how it grew, why it changed. The
/// JSON and the page are two forms of these values.
@NullMarked
package org.tollkeeper.query.view;

import org.jspecify.annotations.NullMarked;
