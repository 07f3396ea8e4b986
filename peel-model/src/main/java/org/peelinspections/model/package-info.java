/**
 * PEEL inspections as immutable values.
 *
 * <p>PEEL is how the inspectorate of constabulary (HMIC, since 2017 HMICFRS) judges the
 * effectiveness, efficiency and legitimacy of the 43 police forces of England and Wales. Start with
 * {@link org.peelinspections.model.Assessment}: one {@link org.peelinspections.model.Force} under
 * one {@link org.peelinspections.model.Framework}, with a {@link
 * org.peelinspections.model.Judgment} for each {@link org.peelinspections.model.Pillar} and {@link
 * org.peelinspections.model.Question} and the {@link org.peelinspections.model.Finding}s that stand
 * there.
 *
 * <p>What is absent is typed: no value is null, and no grade stands for the lack of one. What may
 * be compared with what is data too: {@link org.peelinspections.model.Frameworks} holds the
 * questions of each cycle, the {@link org.peelinspections.model.Crosswalk} from each to the next,
 * and the {@link org.peelinspections.model.Border}s across which the inspectorate compares or does
 * not.
 *
 * <p>What users note about findings is kept apart from what was published: a {@link
 * org.peelinspections.model.ProgressLog} holds it by {@link org.peelinspections.model.FindingRef}.
 *
 * <p>Values are built by builders ({@code Assessment.builder()}), check their rules when they are
 * built ({@link org.peelinspections.model.InvalidValueException}), and are safe for use by many
 * threads. Nothing but the JDK is needed at run time.
 */
@PeelStyle
@NullMarked
package org.peelinspections.model;

import org.jspecify.annotations.NullMarked;
