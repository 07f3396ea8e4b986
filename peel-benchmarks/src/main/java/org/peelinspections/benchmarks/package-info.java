/**
 * How fast the library is, as ratios measured in one run. Start with {@code Ratios}; {@code
 * ColdStart} measures fresh JVMs.
 */
@NullMarked
package org.peelinspections.benchmarks;

import org.jspecify.annotations.NullMarked;
