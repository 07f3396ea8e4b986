/**
 * Reads and writes values of the model as JSON.
 *
 * <p>Start with {@link org.peelinspections.io.json.PeelJson}: it says what the JSON looks like, and
 * reads and writes it, strictly or leniently. {@link org.peelinspections.io.json.PeelJsonLines}
 * does so with many values, one per line. {@link org.peelinspections.io.json.PeelSchema} describes
 * the documents by JSON Schema. A program that has a Jackson mapper of its own registers {@link
 * org.peelinspections.io.json.PeelModule} with it, and gets the same JSON inside its own.
 *
 * <h2>Versions</h2>
 *
 * <p>A document says its format and version first: {@code "format": "peel-assessment/1"}. From the
 * release of 0.1.0 on:
 *
 * <ul>
 *   <li>A version of a format stays as it is. Which properties there are, which of them must be
 *       there, what their values look like and mean, and what it means if they are left out: none
 *       of it changes. A new property, a new token, or another meaning makes the next version,
 *       since the strict reader takes none that it does not know.
 *   <li>Only the latest version is written. The latest and all before it are read: the records of
 *       an older version stay beside those of the latest. There is only version 1 so far.
 *   <li>A later version than the library knows is refused, with the versions that are read.
 *   <li>The schemas of older versions stay beside the latest.
 *   <li>What a document refers to is no part of its format: forces, frameworks and questions can be
 *       added and corrected at any time. A document that refers to one that a library does not know
 *       is refused there, and read by one that knows it. A force keeps its slug, and a framework
 *       and its questions keep their keys.
 *   <li>Parts of documents that are written alone have no version. They always have the latest one;
 *       if you store them, store the version too.
 * </ul>
 *
 * <p>The order of properties, whitespace and the words of messages and notes can change at any
 * time.
 */
@NullMarked
package org.peelinspections.io.json;

import org.jspecify.annotations.NullMarked;
