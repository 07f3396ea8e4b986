package org.peelinspections.compare.lineage;

/**
 * What the narrative of an assessment says about an earlier finding.
 *
 * @param addressed true if the finding was addressed, false if it is still open
 * @param sentence the sentence, as published
 */
public record FindingStatement(boolean addressed, String sentence) {}
