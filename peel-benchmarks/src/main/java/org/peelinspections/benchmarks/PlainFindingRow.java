package org.peelinspections.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of the table of findings as strings. */
record PlainFindingRow(
    @JsonProperty("force") String force,
    @JsonProperty("force_name") String forceName,
    @JsonProperty("framework") String framework,
    @JsonProperty("cycle") String cycle,
    @JsonProperty("area_kind") String areaKind,
    @JsonProperty("area") String area,
    @JsonProperty("area_label") String areaLabel,
    @JsonProperty("ref") String ref,
    @JsonProperty("kind") String kind,
    @JsonProperty("text") String text,
    @JsonProperty("points") String points,
    @JsonProperty("paragraphs") String paragraphs,
    @JsonProperty("recommendations") String recommendations,
    @JsonProperty("evidence") String evidence,
    @JsonProperty("format") String format) {}
