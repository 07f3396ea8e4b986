/**
 * What is known of one force through all cycles, as values and in sentences.
 *
 * <p>Start with {@link org.peelinspections.data.history.ForceHistory}: it sets what the data holds
 * beside what {@link org.peelinspections.compare.Trend} says. Nothing is ranked, averaged or turned
 * into numbers, and no direction is made of what the inspectorate itself says.
 */
@NullMarked
package org.peelinspections.data.history;

import org.jspecify.annotations.NullMarked;
