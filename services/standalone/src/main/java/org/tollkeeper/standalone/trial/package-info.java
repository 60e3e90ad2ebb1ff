/// A folder of wire files is read, and nothing is sent: what of it the formats understand, and what not.
@NullMarked
package org.tollkeeper.standalone.trial;

import org.jspecify.annotations.NullMarked;
