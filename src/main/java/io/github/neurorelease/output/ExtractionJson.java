package io.github.neurorelease.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.entity.Link;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An {@link Extraction} as JSON in the output contract's shape, and back without loss. Beside the contract's fields an
 * entity has {@code links} ({@code id}, {@code label}, {@code part}) where it names a concept and {@code evidence}
 * ({@code rule}, {@code detail}), and a section with a heading has {@code headingStart} and {@code headingEnd}.
 *
 * <p>A field without value is left out; a list without element is {@code []}. A lone surrogate is written as its
 * {@code \}{@code uXXXX} escape. The text itself is left out: {@link #read(String, String)} takes it beside the JSON.
 * Who wants one value that is whole calls {@link #writeWhole}. Stateless, safe to share between threads.
 */
public final class ExtractionJson {

  static final String VERSION = "1";

  private ExtractionJson() {
  }

  /** Indented, with a line feed at the end. */
  public static String write(Extraction extraction) {
    return JsonText.pretty(tree(extraction));
  }

  /** On one line, without a line feed. */
  public static String writeLine(Extraction extraction) {
    return JsonText.line(tree(extraction));
  }

  /** On one line, with the text in {@code source.text}; {@link #read(String)} gives an equal extraction back. */
  public static String writeWhole(Extraction extraction) {
    ObjectNode root = tree(extraction);
    ((ObjectNode) root.get("source")).put("text", extraction.source().text());
    return JsonText.line(root);
  }

  private static ObjectNode tree(Extraction extraction) {
    ObjectNode root = JsonText.object().put("schemaVersion", VERSION);
    SourceText source = extraction.source();
    root.putObject("source").put("name", source.name()).put("sha256", source.sha256())
        .put("charset", source.charset()).put("length", source.text().length());
    Records records = Records.of(extraction);
    RecordsEncoder.writeMetadata(root.putObject("metadata"), records.metadata());
    RecordsEncoder.writeSections(root.putArray("sections"), records.sections());
    ArrayNode entities = root.putArray("entities");
    extraction.entities().forEach(mention -> writeMention(entities.addObject(), mention));
    RecordsEncoder.writeOthers(root, records);
    RecordsEncoder.strings(root, "warnings", extraction.warnings());
    return root;
  }

  private static void writeMention(ObjectNode node, Mention mention) {
    node.put("start", mention.start()).put("end", mention.end()).put("text", mention.text())
        .put("type", mention.type().name());
    RecordsEncoder.put(node, "value", mention.value());
    if (!mention.links().isEmpty()) {
      ArrayNode links = node.putArray("links");
      for (Link link : mention.links()) {
        ObjectNode one = links.addObject().put("id", link.id()).put("label", link.label());
        RecordsEncoder.put(one, "part", link.part());
      }
    }
    Evidence evidence = mention.evidence();
    if (evidence != null) {
      ObjectNode made = node.putObject("evidence").put("rule", evidence.rule());
      if (!evidence.detail().isEmpty()) {
        made.put("detail", evidence.detail());
      }
    }
  }

  /**
   * Reads what {@link #writeWhole} wrote.
   *
   * @throws FormatException      where it is not JSON of the contract's shape, has no {@code source.text}, or a mention
   *                              is not what stands there
   * @throws NullPointerException if {@code json} is null
   */
  public static Extraction read(String json) {
    return read(JsonFields.document("json", Objects.requireNonNull(json, "json")), null);
  }

  /**
   * Reads an extraction of a text that the caller has.
   *
   * @param json what {@link #write} or {@link #writeLine} wrote
   * @param text the source's text
   * @throws FormatException      where it is not JSON of the contract's shape, or a mention is not what stands in the
   *                              text
   * @throws NullPointerException if an argument is null
   */
  public static Extraction read(String json, String text) {
    return read(JsonFields.document("json", Objects.requireNonNull(json, "json")),
        Objects.requireNonNull(text, "text"));
  }

  private static Extraction read(JsonFields root, String given) {
    JsonFields fields = root.object("source");
    if (fields == null) {
      throw root.complaint("source", "without \"source\", an object expected");
    }
    String text = given == null ? fields.requiredText("text") : given;
    SourceText source = new SourceText(fields.requiredText("name"), fields.requiredText("sha256"),
        fields.requiredText("charset"), text);
    if (fields.requiredNumber("length") != text.length()) {
      throw fields.complaint("length", "length " + fields.requiredNumber("length") + ", but the text has "
          + text.length() + " UTF-16 code units");
    }
    Records records = new RecordsDecoder(text, false).decode(root);
    return new Extraction(source, records.metadata(), records.sections(), mentions(root, text), records.glossary(),
        records.abbreviations(), records.researchers(), records.funding(), records.references(), records.contacts(),
        root.texts("warnings"));
  }

  /** @param text where the mentions stand, or null where it is not known */
  static List<Mention> mentions(JsonFields root, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonFields fields : root.objects("entities")) {
      Mention mention = MentionDecoder.mention(fields);
      if (text != null && !text.startsWith(mention.text(), mention.start())) {
        throw fields.complaint("text", "mention \"" + mention.text() + "\" does not stand at " + mention.start());
      }
      mentions.add(mention);
    }
    return mentions;
  }
}
