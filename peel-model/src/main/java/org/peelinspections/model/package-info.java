/**
 * PEEL inspections as immutable values.
 *
 * <p>PEEL is how the inspectorate of constabulary (HMIC, since 2017 HMICFRS) judges the
 * effectiveness, efficiency and legitimacy of the 43 police forces of England and Wales. Start with
 * {@link org.peelinspections.model.assessment.Assessment}: one {@link
 * org.peelinspections.model.Force} under one {@link org.peelinspections.model.framework.Framework},
 * with a {@link org.peelinspections.model.Judgment} for each {@link
 * org.peelinspections.model.Pillar} and {@link org.peelinspections.model.framework.Question} and
 * its {@link org.peelinspections.model.finding.Finding}s.
 *
 * <p>Absence has a type: no value is null, and no grade means "no grade". {@link
 * org.peelinspections.model.framework.Frameworks} holds the questions of each cycle, the {@link
 * org.peelinspections.model.framework.Crosswalk} from each to the next, and the {@link
 * org.peelinspections.model.framework.Border}s, which say whether the inspectorate allows a
 * comparison.
 *
 * <p>A user's notes on findings are kept apart from what was published: a {@link
 * org.peelinspections.model.assessment.ProgressLog} holds them by {@link
 * org.peelinspections.model.finding.FindingRef}.
 *
 * <p>Values are built by builders ({@code Assessment.builder()}), check their rules when they are
 * built ({@link org.peelinspections.model.fault.InvalidValueException}), and are thread-safe.
 * Nothing but the JDK is needed at run time.
 */
@PeelStyle
@NullMarked
package org.peelinspections.model;

import org.jspecify.annotations.NullMarked;
import org.peelinspections.model.internal.PeelStyle;
