/// The command `replay`: a folder of wire files, played to a running Tollkeeper through the doors that a live feed
/// uses.
@NullMarked
package org.tollkeeper.standalone.replay;

import org.jspecify.annotations.NullMarked;
