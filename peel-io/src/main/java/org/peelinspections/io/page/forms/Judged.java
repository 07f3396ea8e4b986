package org.peelinspections.io.page.forms;

import java.util.Optional;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Question;

/**
 * A pillar or a question and the grade that a sentence gives it.
 *
 * @param pillar the pillar, if it is one
 * @param question the question, if it is one
 * @param grade the grade
 */
public record Judged(Optional<Pillar> pillar, Optional<Question> question, Grade grade) {}
