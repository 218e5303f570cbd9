package io.github.neurorelease.output;

import io.github.neurorelease.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables that a run gives a spreadsheet: comma-separated as RFC 4180 has it, a header line, UTF-8 with a byte order
 * mark so that spreadsheets know the encoding. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe. Immutable, safe to share between threads.
 */
public enum CsvTable {
  /** A line a mention. */
  ENTITIES("document,start,end,type,text,value,links,evidence", CsvTable::entities),
  /** A line a glossary entry. */
  GLOSSARY("document,marker,number,term,aliases,definition,kind,start,end,anchors", CsvTable::glossary),
  /** A line an entry of the reference list. */
  REFERENCES("document,firstAuthor,year,doi", CsvTable::references),
  /** A line a support, its grant numbers separated by blanks. */
  FUNDING("document,funder,program,grantIds", CsvTable::funding);

  private static final char MARK = '\ufeff';
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠|%";

  private final String header;
  private final Function<Extraction, List<List<String>>> content;

  CsvTable(String header, Function<Extraction, List<List<String>>> content) {
    this.header = header;
    this.content = content;
  }

  /** The byte order mark and the header line. */
  public String head() {
    return MARK + header + "\r\n";
  }

  /** The lines of one document, possibly none. */
  public String rows(Extraction extraction) {
    return content.apply(extraction).stream()
        .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String cell(String value) {
    String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0
        || safe.indexOf('\r') >= 0 || safe.indexOf(';') >= 0 || safe.indexOf('\t') >= 0;
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static List<List<String>> entities(Extraction extraction) {
    return extraction.entities().stream().map(mention -> TsvTable.cells(extraction, mention)).toList();
  }

  private static List<List<String>> glossary(Extraction extraction) {
    List<List<String>> rows = new ArrayList<>();
    extraction.glossary().forEach(entry -> rows.add(List.of(extraction.source().name(), entry.marker(),
        orEmpty(entry.number()), orEmpty(entry.term()), String.join("; ", entry.aliases()), entry.definition(),
        entry.kind().name(), orEmpty(entry.start()), orEmpty(entry.end()),
        entry.anchors().stream().map(anchor -> Integer.toString(anchor.start())).collect(Collectors.joining(" ")))));
    return rows;
  }

  private static List<List<String>> references(Extraction extraction) {
    List<List<String>> rows = new ArrayList<>();
    extraction.references().forEach(work -> rows.add(List.of(extraction.source().name(), orEmpty(work.firstAuthor()),
        orEmpty(work.year()), orEmpty(work.doi()))));
    return rows;
  }

  private static List<List<String>> funding(Extraction extraction) {
    List<List<String>> rows = new ArrayList<>();
    extraction.funding().forEach(support -> rows.add(List.of(extraction.source().name(), orEmpty(support.funder()),
        orEmpty(support.program()), String.join(" ", support.grantIds()))));
    return rows;
  }

  private static String orEmpty(Object value) {
    return value == null ? "" : value.toString();
  }
}
