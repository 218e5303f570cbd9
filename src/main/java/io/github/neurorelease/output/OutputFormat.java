package io.github.neurorelease.output;

import io.github.neurorelease.Extraction;
import java.util.function.Function;

/** The forms in which an extraction leaves. Immutable, safe to share between threads. */
public enum OutputFormat {
  /** The output contract's JSON, indented, one file a document. */
  JSON("json", false, ExtractionJson::write),
  /** The same on one line, all documents in one file. */
  JSONL("jsonl", true, extraction -> ExtractionJson.writeLine(extraction) + "\n"),
  /** The mentions as brat standoff, offsets in code points, values as notes. */
  BRAT("ann", false, extraction -> BratStandoff.write(extraction.entities(), extraction.source().text())),
  /** The mentions as a tab-separated table with a header line; tab, line break and backslash as escapes. */
  TSV("tsv", false, TsvTable::write),
  /** Tables for a spreadsheet, all documents in one file a {@link CsvTable table}; the entities where one is asked. */
  CSV("csv", true, extraction -> CsvTable.ENTITIES.head() + CsvTable.ENTITIES.rows(extraction)),
  /** A page with the text and its mentions in colour. */
  HTML("html", false, HtmlPage::write);

  private final String extension;
  private final boolean collects;
  private final Function<Extraction, String> writer;

  OutputFormat(String extension, boolean collects, Function<Extraction, String> writer) {
    this.extension = extension;
    this.collects = collects;
    this.writer = writer;
  }

  /** The extension of its files, without dot. */
  public String extension() {
    return extension;
  }

  /** Whether all documents of a run go into one file (a table) and not each into its own. */
  public boolean collects() {
    return collects;
  }

  /**
   * One document in this form; ends with a line feed.
   *
   * @throws NullPointerException if {@code extraction} is null
   */
  public String write(Extraction extraction) {
    return writer.apply(extraction);
  }
}
