/**
 * Values of the model as JSON, both ways, and results of comparisons as JSON.
 *
 * <p>Start with {@link org.peelinspections.io.json.PeelJson}. {@link
 * org.peelinspections.io.json.PeelSchema} describes the documents by JSON Schema. A program that
 * has a Jackson mapper of its own registers {@link org.peelinspections.io.json.PeelModule} with it.
 *
 * <p>A document says its format and version first: {@code "format": "peel-assessment/1"}. From the
 * release of 0.1.0 on, a version of a format stays as it is: any other property, token or meaning
 * makes the next one. Only the latest version is written; it and all before it are read, and a
 * later one is refused. Forces, frameworks and areas are data, not format: they can be added and
 * corrected at any time, and keep their slugs and keys. Parts of documents that are written alone
 * say no version, and are always of the latest. The order of properties, whitespace and the words
 * of messages and notes can change at any time.
 */
@NullMarked
package org.peelinspections.io.json;

import org.jspecify.annotations.NullMarked;
