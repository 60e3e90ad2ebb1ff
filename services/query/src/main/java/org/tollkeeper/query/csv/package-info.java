/// Answers as tables of comma-separated values, for a spreadsheet and for who counts wars: UCDP's names where it
/// has them, HXL's tags where they are asked for.
@NullMarked
package org.tollkeeper.query.csv;

import org.jspecify.annotations.NullMarked;
