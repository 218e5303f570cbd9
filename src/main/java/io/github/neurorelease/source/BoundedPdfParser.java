package io.github.neurorelease.source;

import io.github.neurorelease.source.DocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser with a watch on streams: a few kilobytes can inflate to gigabytes, and PDFBox holds what it inflates.
 * Every stream is measured before PDFBox has it; pictures are emptied, since text needs none. Not thread-safe.
 */
final class BoundedPdfParser extends PDFParser {

  private static final long SCRATCH = 1L << 29;
  private static final long LONGEST_ROW = 1L << 26;
  private static final Set<COSName> BYTES = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
      COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
      COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
      COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.CRYPT);

  private final long allowed;
  private final Deadline deadline;

  BoundedPdfParser(byte[] bytes, long allowed, Deadline deadline) throws IOException {
    super(new RandomAccessReadBuffer(bytes), "", null, null,
        MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache);
    this.allowed = allowed;
    this.deadline = deadline;
  }

  @Override
  protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean required) throws IOException {
    if (deadline.isOver()) {
      throw new IllegalStateException(deadline.tooSlow());
    }
    COSBase parsed = super.parseObjectDynamically(key, required);
    if (parsed instanceof COSStream stream) {
      watch(stream);
    }
    return parsed;
  }

  /** The table of objects may be a stream, which is read before any object. */
  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
      watch(stream);
    }
    return stream;
  }

  private void watch(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || !BYTES.containsAll(filters)) {
      stream.createRawOutputStream().close();
    } else if (stream.hasData() && !filters.isEmpty()) {
      refuseLongRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
      measure(stream, filters);
    }
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> names = new ArrayList<>();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSName name ? name : COSName.NONE);
      }
    }
    return names;
  }

  /** Predictors hold two rows at a time, of a length that the file names. */
  private void refuseLongRows(COSBase parameters) {
    if (parameters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        refuseLongRows(array.getObject(i));
      }
    } else if (parameters instanceof COSDictionary dictionary && Math.abs(dictionary.getLong(COSName.COLUMNS, 1L))
        * Math.max(1, Math.abs(dictionary.getInt(COSName.COLORS, 1))) > LONGEST_ROW) {
      throw tooLarge();
    }
  }

  private void measure(COSStream stream, List<COSName> filters) {
    try {
      InputStream in = stream.createRawInputStream();
      for (int i = 0; i < filters.size(); i++) {
        Measured out = new Measured(i < filters.size() - 1);
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
        in.close();
        in = new java.io.ByteArrayInputStream(out.kept.toByteArray());
      }
    } catch (IOException e) {
      return; // PDFBox makes of a broken stream what it can, which is not more than was measured
    }
  }

  private IllegalStateException tooLarge() {
    return new IllegalStateException(new DocumentException(Reason.TOO_LARGE,
        "a compressed part of the PDF comes to more than " + allowed + " bytes"));
  }

  /** Counts bytes, and keeps them where another filter follows. */
  private final class Measured extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean keeps;
    private long count;

    Measured(boolean keeps) {
      this.keeps = keeps;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
      if (count > allowed) {
        throw tooLarge();
      }
      if (deadline.isOver()) {
        throw new IllegalStateException(deadline.tooSlow());
      }
      if (keeps) {
        kept.write(bytes, from, length);
      }
    }
  }
}
