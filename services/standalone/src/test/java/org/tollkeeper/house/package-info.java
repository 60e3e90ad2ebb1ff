/// The plan of the house as rules that a build can fail, each with a violation that must.
@NullMarked
package org.tollkeeper.house;

import org.jspecify.annotations.NullMarked;
