package dev.judgeworkshop.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One node of an executed plan.
 *
 * @param json as {@code EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)} gives it
 */
record PlanNode(JsonNode json) {

  String type() {
    return text("Node Type");
  }

  /** The table that is scanned; empty if it is none. */
  String table() {
    return text("Relation Name");
  }

  /** The index that is scanned; empty if it is none. */
  String index() {
    return text("Index Name");
  }

  /** Rows given to the node above, in all its loops and workers. */
  long rows() {
    return Math.round(json.path("Actual Rows").asDouble() * json.path("Actual Loops").asDouble());
  }

  /** Pages of 8 KiB that this node and those below it touched, cached or not. */
  long buffers() {
    return json.path("Shared Hit Blocks").asLong() + json.path("Shared Read Blocks").asLong();
  }

  boolean isSort() {
    return type().endsWith("Sort");
  }

  boolean isSeqScan() {
    return type().endsWith("Seq Scan");
  }

  Stream<PlanNode> children() {
    return StreamSupport.stream(json.path("Plans").spliterator(), false).map(PlanNode::new);
  }

  /** This node and all below it. */
  Stream<PlanNode> all() {
    return Stream.concat(Stream.of(this), children().flatMap(PlanNode::all));
  }

  String describe(String indent) {
    StringBuilder text = new StringBuilder(indent).append(type());
    if (!index().isEmpty()) {
      text.append(" using ").append(index());
    }
    if (!table().isEmpty()) {
      text.append(" on ").append(table());
    }
    text.append(" (rows ").append(rows()).append(", buffers ").append(buffers()).append(")\n");
    children().forEach(child -> text.append(child.describe(indent + "  ")));
    return text.toString();
  }

  private String text(String field) {
    return json.path(field).asText("");
  }
}
