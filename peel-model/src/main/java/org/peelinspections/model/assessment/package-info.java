/**
 * What was published about one force under one framework, area by area, and what follows from it:
 * findings by reference, recommendations that are due, a user's notes on progress.
 *
 * <p>Start with {@link org.peelinspections.model.assessment.Assessment}.
 */
@PeelStyle
@NullMarked
package org.peelinspections.model.assessment;

import org.jspecify.annotations.NullMarked;
import org.peelinspections.model.internal.PeelStyle;
