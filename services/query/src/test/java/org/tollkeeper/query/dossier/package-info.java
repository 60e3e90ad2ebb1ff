@NullMarked
package org.tollkeeper.query.dossier;

import org.jspecify.annotations.NullMarked;
