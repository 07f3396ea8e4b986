/**
 * What the packages of this module share and users do not need: checks, tokens, tables. Exported to
 * our own modules alone; it can change in any version.
 */
@NullMarked
package org.peelinspections.model.internal;

import org.jspecify.annotations.NullMarked;
