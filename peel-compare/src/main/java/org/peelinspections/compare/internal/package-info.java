/**
 * What the packages of this module share and users do not need. Not exported, but to our own
 * modules; it can change in any version.
 */
@NullMarked
package org.peelinspections.compare.internal;

import org.jspecify.annotations.NullMarked;
