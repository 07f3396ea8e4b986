/** What may be compared between assessments, and what came of it. */
@NullMarked
package org.peelinspections.compare;

import org.jspecify.annotations.NullMarked;
