package org.peelinspections.io.page;

/**
 * What one line of a page became.
 *
 * @param line the number of the line; 1 or more
 * @param text the line, without the space around it
 * @param role what it became
 * @param detail the pillar or question it became a part of; for a line passed over, why
 */
public record LineAccount(int line, String text, LineRole role, String detail) {}
