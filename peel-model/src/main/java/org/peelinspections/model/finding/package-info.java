/**
 * What an inspection found: areas for improvement, causes of concern, innovative practice, and the
 * recommendations that go with them.
 *
 * <p>Start with {@link org.peelinspections.model.finding.Finding}.
 */
@PeelStyle
@NullMarked
package org.peelinspections.model.finding;

import org.jspecify.annotations.NullMarked;
import org.peelinspections.model.internal.PeelStyle;
