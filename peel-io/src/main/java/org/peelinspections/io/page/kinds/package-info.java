/**
 * The kinds of pages, with a class for the rules of each, and how a page is recognised.
 *
 * <p>{@link AnyPage} asks, in this order: {@link
 * org.peelinspections.io.page.kinds.RefusedKinds#certain} whether it is a letter or an entry of the
 * register, which are not read; {@link org.peelinspections.io.page.kinds.PressRelease#is}; {@link
 * org.peelinspections.io.page.kinds.Recognition}, which tells the other kinds that are read by a
 * title or opening line; and, if no line tells, {@link
 * org.peelinspections.io.page.kinds.RefusedKinds#likely}. So a kind that looks like one of those
 * that are asked for before it must be told there. Start with Recognition.
 */
@NullMarked
package org.peelinspections.io.page.kinds;

import org.jspecify.annotations.NullMarked;
