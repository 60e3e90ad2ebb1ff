/// The words of the page: numbers, times, people and the sentences made of them, each from a fixed form.
@NullMarked
package org.tollkeeper.query.page.words;

import org.jspecify.annotations.NullMarked;
