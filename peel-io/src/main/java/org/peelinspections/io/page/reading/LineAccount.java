package org.peelinspections.io.page.reading;

/**
 * What the reader made of one line of a page.
 *
 * @param line the number of the line; 1 or more
 * @param text the line without surrounding whitespace
 * @param role what it became
 * @param detail the pillar or question that it belongs to; for a skipped line, why
 */
public record LineAccount(int line, String text, LineRole role, String detail) {}
