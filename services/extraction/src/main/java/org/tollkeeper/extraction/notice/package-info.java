/// Corrections, kills and withdrawals: which figures a notice takes back.
@NullMarked
package org.tollkeeper.extraction.notice;

import org.jspecify.annotations.NullMarked;
