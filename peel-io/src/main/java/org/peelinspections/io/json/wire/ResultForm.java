package org.peelinspections.io.json.wire;

import java.util.function.Function;

/**
 * A result that is written and not read.
 *
 * @param type the type of the results
 * @param write what is written for one
 */
public record ResultForm<T>(Class<T> type, Function<T, ?> write) {}
