@NullMarked
package org.tollkeeper.query.http;

import org.jspecify.annotations.NullMarked;
