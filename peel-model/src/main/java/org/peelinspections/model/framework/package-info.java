/**
 * The frameworks by which forces were inspected, and what lies between them: crosswalks say which
 * question goes on as which, borders say whether grades may be compared.
 *
 * <p>Start with {@link org.peelinspections.model.framework.Frameworks}.
 */
@PeelStyle
@NullMarked
package org.peelinspections.model.framework;

import org.jspecify.annotations.NullMarked;
import org.peelinspections.model.internal.PeelStyle;
