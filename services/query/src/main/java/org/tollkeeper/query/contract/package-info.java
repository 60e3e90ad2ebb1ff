/// What programs may rely on: the OpenAPI document of the doors and the AsyncAPI document of the topics.
@NullMarked
package org.tollkeeper.query.contract;

import org.jspecify.annotations.NullMarked;
