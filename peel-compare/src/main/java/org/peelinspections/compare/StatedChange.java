package org.peelinspections.compare;

import org.peelinspections.model.StatedDirection;

/**
 * What the inspectorate itself says about the change. It never gives a grade or changes a verdict.
 *
 * @param stated the inspectorate's words
 * @param agreement whether they agree with the grades
 * @param sentence the agreement in a sentence for people to read
 */
public record StatedChange(StatedDirection stated, Agreement agreement, String sentence) {}
