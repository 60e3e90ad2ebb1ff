/// How the topics reach the dossiers: plain consumers, from the beginning, with no group.
@NullMarked
package org.tollkeeper.query.intake;

import org.jspecify.annotations.NullMarked;
