/// The HTTP doors: resources map a request to a question and its answer to a response, and nothing else.
@NullMarked
package org.tollkeeper.query.http;

import org.jspecify.annotations.NullMarked;
