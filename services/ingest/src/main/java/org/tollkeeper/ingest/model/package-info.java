/// A language model over HTTP, asked beside the rules: off unless an operator names one.
@NullMarked
package org.tollkeeper.ingest.model;

import org.jspecify.annotations.NullMarked;
