/// The sample day: two days of wire stories, played through the doors that a live feed uses.
@NullMarked
package org.tollkeeper.standalone.sample;

import org.jspecify.annotations.NullMarked;
