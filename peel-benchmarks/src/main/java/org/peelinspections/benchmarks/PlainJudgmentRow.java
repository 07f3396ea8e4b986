package org.peelinspections.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of the table of judgments as strings. */
record PlainJudgmentRow(
    @JsonProperty("force") String force,
    @JsonProperty("force_name") String forceName,
    @JsonProperty("framework") String framework,
    @JsonProperty("cycle") String cycle,
    @JsonProperty("area_kind") String areaKind,
    @JsonProperty("area") String area,
    @JsonProperty("area_label") String areaLabel,
    @JsonProperty("status") String status,
    @JsonProperty("grade") String grade,
    @JsonProperty("scale") String scale,
    @JsonProperty("carried_from") String carriedFrom,
    @JsonProperty("reason") String reason,
    @JsonProperty("wordings") String wordings,
    @JsonProperty("last_updated") String lastUpdated,
    @JsonProperty("source_address") String sourceAddress,
    @JsonProperty("source_publisher") String sourcePublisher,
    @JsonProperty("source_published") String sourcePublished,
    @JsonProperty("source_last_updated") String sourceLastUpdated,
    @JsonProperty("source_retrieved") String sourceRetrieved,
    @JsonProperty("source_support") String sourceSupport,
    @JsonProperty("other_sources") String otherSources,
    @JsonProperty("evidence") String evidence,
    @JsonProperty("format") String format) {}
