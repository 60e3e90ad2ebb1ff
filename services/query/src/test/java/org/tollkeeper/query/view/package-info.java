@NullMarked
package org.tollkeeper.query.view;

import org.jspecify.annotations.NullMarked;
