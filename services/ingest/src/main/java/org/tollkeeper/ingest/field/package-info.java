/// Posted JSON read field by field: each error names its field, the value and the rule.
@NullMarked
package org.tollkeeper.ingest.field;

import org.jspecify.annotations.NullMarked;
