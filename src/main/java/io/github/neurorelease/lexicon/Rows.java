package io.github.neurorelease.lexicon;

import io.github.neurorelease.entity.EntityType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Dictionary rows by number, kept as text: a row becomes a {@link Term} when it is first asked for, since a document
 * needs a few hundred of many thousands.
 *
 * <p>Thread-safe without locks: a term is immutable, and two threads that decode one row at a time get equal terms.
 */
final class Rows {

  private final byte[] text;
  private final int[] ends;
  private final int[] lines;
  private final List<String> files;
  private final int[] firstRows;
  private final Term[] terms;

  private Rows(byte[] text, int[] ends, int[] lines, List<String> files, int[] firstRows) {
    this.text = text;
    this.ends = ends;
    this.lines = lines;
    this.files = List.copyOf(files);
    this.firstRows = firstRows;
    this.terms = new Term[ends.length];
  }

  /** The given terms, numbered in their order. */
  static Rows of(List<Term> terms) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(terms.size() * 64);
    int[] ends = new int[terms.size()];
    int[] lines = new int[terms.size()];
    List<String> files = new ArrayList<>();
    int[] firstRows = new int[terms.size()];
    for (int row = 0; row < terms.size(); row++) {
      Term term = terms.get(row);
      text.writeBytes(TermReader.line(term).getBytes(StandardCharsets.UTF_8));
      ends[row] = text.size();
      lines[row] = term.line();
      if (files.isEmpty() || !files.get(files.size() - 1).equals(term.file())) {
        firstRows[files.size()] = row;
        files.add(term.file());
      }
    }
    return new Rows(text.toByteArray(), ends, lines, files, Arrays.copyOf(firstRows, files.size()));
  }

  static Rows read(DataInput in) throws IOException {
    int count = in.readVInt();
    int[] ends = new int[count];
    int[] lines = new int[count];
    int end = 0;
    for (int row = 0; row < count; row++) {
      end += in.readVInt();
      ends[row] = end;
      lines[row] = in.readVInt();
    }
    String[] files = new String[in.readVInt()];
    int[] firstRows = new int[files.length];
    for (int file = 0; file < files.length; file++) {
      files[file] = in.readString();
      firstRows[file] = in.readVInt();
    }
    byte[] text = new byte[end];
    in.readBytes(text, 0, end);
    return new Rows(text, ends, lines, List.of(files), firstRows);
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(ends.length);
    for (int row = 0; row < ends.length; row++) {
      out.writeVInt(ends[row] - start(row));
      out.writeVInt(lines[row]);
    }
    out.writeVInt(files.size());
    for (int file = 0; file < files.size(); file++) {
      out.writeString(files.get(file));
      out.writeVInt(firstRows[file]);
    }
    out.writeBytes(text, 0, text.length);
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /** How many rows there are. */
  int size() {
    return ends.length;
  }

  /** The rows' text, for a digest. */
  byte[] text() {
    return text;
  }

  /** The row of that number. */
  Term get(int row) {
    Term term = terms[row];
    if (term == null) {
      term = decode(row);
      terms[row] = term;
    }
    return term;
  }

  /** All rows, in their order. */
  List<Term> all() {
    List<Term> all = new ArrayList<>(size());
    for (int row = 0; row < size(); row++) {
      all.add(get(row));
    }
    return all;
  }

  private Term decode(int row) {
    int start = start(row);
    String[] cells = new String(text, start, ends[row] - start, StandardCharsets.UTF_8).split("\t", -1);
    List<String> aliases = cells[5].isEmpty() ? List.of() : List.of(cells[5].split("\\|"));
    return new Term(cells[0], EntityType.valueOf(cells[1]), TermReader.orNull(cells[2]), TermReader.orNull(cells[3]),
        TermReader.orNull(cells[4]), aliases, Context.parse(cells[6]), file(row), lines[row]);
  }

  private String file(int row) {
    int at = Arrays.binarySearch(firstRows, row);
    return files.get(at >= 0 ? at : -at - 2);
  }
}
