package io.github.neurorelease.output;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The records of an annotated document as JSON: the output contract's shape without {@code source} and
 * {@code entities}; offsets in UTF-16 code units. A section may carry its {@code heading} alone, or with offsets.
 * Stateless, safe to share between threads.
 */
public final class RecordsJson {

  private RecordsJson() {
  }

  /**
   * Reads the records of a text.
   *
   * @param file the file's name, for complaints
   * @param json its content
   * @param text the annotated text
   * @throws FormatException with file and line where the content is not JSON, a field is unknown or of the wrong kind,
   *                         an offset is past the end, or an anchor or heading is not what stands in the text
   */
  public static Records read(String file, String json, String text) {
    return new RecordsDecoder(text, true).decode(new JsonFields(file, "document", JsonAt.parse(file, 1, json)));
  }

  /** Writes records, indented, with a line break at the end; {@link #read} gives the same records back. */
  public static String write(Records records) {
    ObjectNode root = JsonText.object();
    RecordsEncoder.writeMetadata(root.putObject("metadata"), records.metadata());
    RecordsEncoder.writeSections(root.putArray("sections"), records.sections());
    RecordsEncoder.writeOthers(root, records);
    return JsonText.pretty(root);
  }
}
