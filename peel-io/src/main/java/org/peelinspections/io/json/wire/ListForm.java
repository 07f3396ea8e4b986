package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.function.Function;

/**
 * A value that is a list of others.
 *
 * @param type the type of the values
 * @param element the type of the elements
 * @param write the list of a value
 * @param read the value of a list
 */
public record ListForm<T, E>(
    Class<T> type, Class<E> element, Function<T, List<E>> write, Function<List<E>, T> read) {}
