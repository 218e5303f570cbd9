package io.github.neurorelease.score.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.score.Bootstrap;
import io.github.neurorelease.score.Confusion;
import io.github.neurorelease.score.Counts;
import io.github.neurorelease.score.DocumentScore;
import io.github.neurorelease.score.Interval;
import io.github.neurorelease.score.Measure;
import io.github.neurorelease.score.MeasureScore;
import io.github.neurorelease.score.Mistake;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.Scoring;
import java.util.Locale;

/** A score as JSON for programs. Stateless, safe to share between threads. */
public final class JsonReport {

  private JsonReport() {
  }

  /** All counts with their figures, the matrix of types, the 95 % intervals, and every mistake. */
  public static String write(Scoring scoring) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode().put("schemaVersion", "1");
    ArrayNode documents = root.putArray("documents");
    for (DocumentScore document : scoring.documents()) {
      ObjectNode node = documents.addObject().put("name", document.name());
      put(node, "strict", document.score(Measure.STRICT).total());
    }
    ObjectNode measures = root.putObject("measures");
    for (Measure measure : Measure.values()) {
      addMeasure(measures.putObject(measure.name().toLowerCase(Locale.ROOT)), scoring, measure);
    }
    ObjectNode values = root.putObject("values");
    for (EntityType type : EntityType.values()) {
      put(values, type.name(), scoring.values(type));
    }
    ObjectNode records = root.putObject("records");
    for (RecordKind kind : RecordKind.values()) {
      put(records, kind.name(), scoring.records(kind));
    }
    addConfusion(root.putArray("confusion"), scoring.confusion());
    ArrayNode mistakes = root.putArray("mistakes");
    scoring.mistakes().forEach(mistake -> addMistake(mistakes.addObject(), mistake));
    try {
      return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers is always JSON", e);
    }
  }

  private static void addMeasure(ObjectNode node, Scoring scoring, Measure measure) {
    MeasureScore score = scoring.measure(measure);
    put(node, "total", score.total());
    node.put("macroF1", score.macroF1());
    ObjectNode intervals = node.putObject("microF1Interval95");
    addInterval(intervals.putArray("sentences"), scoring.interval(measure, Bootstrap.Unit.SENTENCE));
    addInterval(intervals.putArray("documents"), scoring.interval(measure, Bootstrap.Unit.DOCUMENT));
    ObjectNode groups = node.putObject("groups");
    for (EntityType.Group group : EntityType.Group.values()) {
      put(groups, group.name(), score.group(group));
    }
    ObjectNode types = node.putObject("types");
    ObjectNode annotated = node.putObject("annotatedTypes");
    for (EntityType type : EntityType.values()) {
      put(types, type.name(), score.type(type));
      put(annotated, type.name(), score.byAnnotatedType().getOrDefault(type, Counts.NONE));
    }
  }

  private static void addInterval(ArrayNode array, Interval interval) {
    array.add(interval.low()).add(interval.high());
  }

  private static void put(ObjectNode parent, String name, Counts counts) {
    if (!counts.isEmpty()) {
      parent.putObject(name).put("possible", counts.possible()).put("actual", counts.actual())
          .put("correct", counts.correct()).put("incorrect", counts.incorrect()).put("partial", counts.partial())
          .put("missing", counts.missing()).put("spurious", counts.spurious())
          .put("precision", counts.precision()).put("recall", counts.recall()).put("f1", counts.f1());
    }
  }

  private static void addConfusion(ArrayNode array, Confusion confusion) {
    for (EntityType gold : TypesOrNone.all()) {
      for (EntityType found : TypesOrNone.all()) {
        int count = confusion.count(gold, found);
        if (count > 0) {
          ObjectNode node = array.addObject();
          put(node, "expectedType", gold == null ? null : gold.name());
          put(node, "foundType", found == null ? null : found.name());
          node.put("count", count);
        }
      }
    }
  }

  private static void addMistake(ObjectNode node, Mistake mistake) {
    node.put("document", mistake.document()).put("kind", mistake.kind().name());
    put(node, "expectedType", mistake.expectedType());
    put(node, "expected", mistake.expected());
    put(node, "foundType", mistake.foundType());
    put(node, "found", mistake.found());
    put(node, "context", mistake.context().isEmpty() ? null : mistake.context());
    put(node, "evidence", mistake.evidence().isEmpty() ? null : mistake.evidence());
  }

  private static void put(ObjectNode node, String name, String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
