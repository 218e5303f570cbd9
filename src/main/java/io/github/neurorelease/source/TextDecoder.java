package io.github.neurorelease.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.github.neurorelease.source.DocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes to characters. A byte order mark decides, and is not part of the text; then escape sequences (ISO-2022-JP),
 * then whatever is valid: UTF-8 almost never is by chance, and where both Shift_JIS and EUC-JP are, ICU4J weighs them.
 */
final class TextDecoder {

  private static final double MAX_BROKEN = 0.005;
  private static final double MAX_CONTROLS = 0.1;
  private static final int SAMPLE = 20_000;
  private static final byte KANA = 0x30;

  private TextDecoder() {
  }

  /**
   * Decodes.
   *
   * @param said    the encoding somebody named, or null
   * @param trusted whether it is the user who named it; a file's own word yields to its bytes
   */
  static Delivered decode(byte[] bytes, Charset said, boolean trusted) throws DocumentException {
    Delivered delivered = marked(bytes);
    if (delivered == null && !trusted) {
      delivered = escaped(bytes); // valid in every other encoding too, and never meant so
    }
    if (delivered == null && said != null) {
      delivered = named(bytes, said, trusted);
    }
    if (delivered == null) {
      delivered = detected(bytes);
    }
    refuseBinary(delivered.text());
    return delivered;
  }

  private static Delivered marked(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return lenient(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xfe, 0xff) ? lenient(bytes, 2, StandardCharsets.UTF_16BE) : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Delivered named(byte[] bytes, Charset said, boolean trusted) throws DocumentException {
    Delivered strict = strict(bytes, said);
    if (strict != null) {
      return strict;
    }
    Delivered lenient = lenient(bytes, 0, said);
    if (broken(lenient.text()) <= MAX_BROKEN) {
      return lenient;
    }
    if (trusted) {
      throw new DocumentException(Reason.WRONG_CHARSET, "not " + said.name());
    }
    return null;
  }

  private static Delivered detected(byte[] bytes) throws DocumentException {
    Delivered delivered = escaped(bytes);
    if (delivered == null) {
      Delivered utf8 = strict(bytes, StandardCharsets.UTF_8);
      // Letters of UTF-8 are none of UTF-16; a text of seven bits may be either.
      delivered = utf8 != null && utf8.text().length() < bytes.length ? utf8 : wide(bytes);
      delivered = delivered == null ? utf8 : delivered;
    }
    if (delivered == null) {
      delivered = japanese(bytes);
    }
    return delivered != null ? delivered : leastBroken(bytes);
  }

  /** ISO-2022-JP: seven bits, and an escape sequence to a Japanese set. */
  private static Delivered escaped(byte[] bytes) {
    boolean escape = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return null;
      }
      escape |= bytes[i] == 0x1b && i + 2 < bytes.length && (bytes[i + 1] == '$' || bytes[i + 1] == '(');
    }
    if (!escape) {
      return null;
    }
    Delivered plain = strict(bytes, Charset.forName("ISO-2022-JP"));
    return plain != null ? plain : strict(bytes, Charset.forName("x-windows-iso2022jp"));
  }

  /** UTF-16 without mark: Latin letters, line feeds and kana leave bytes 00 and 30 on one side only. */
  private static Delivered wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int sample = Math.min(bytes.length & ~1, SAMPLE);
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 || bytes[i] == KANA ? 1 : 0;
      odd += bytes[i + 1] == 0 || bytes[i + 1] == KANA ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || Math.max(even, odd) * 10 < sample / 2) {
      return null;
    }
    Delivered delivered = strict(bytes, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    return delivered != null && isPlausible(delivered.text()) ? delivered : null;
  }

  /** Whether nearly all of it are characters of Japanese texts, and some of them the commonest. */
  private static boolean isPlausible(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    long common = sample.chars().filter(c -> c >= ' ' && c < 0x7f || c == '\n' || c >= 0x3041 && c < 0x3100).count();
    long known = sample.chars().filter(c -> c >= ' ' && c < 0x7f || c >= '\t' && c <= '\r' || c >= 0xa0 && c < 0x500
        || c >= 0x2000 && c < 0x2700 || c >= 0x3000 && c < 0x3100 || c >= 0x4e00 && c < 0xa000
        || c >= 0xff00 && c < 0xfff0).count();
    return known * 20 >= sample.length() * 19L && common * 10 >= sample.length();
  }

  private static Delivered japanese(byte[] bytes) {
    Delivered shiftJis = strict(bytes, Charset.forName("windows-31j"));
    Delivered euc = strict(bytes, Charset.forName("EUC-JP"));
    if (euc == null) {
      euc = strict(bytes, Charset.forName("x-eucJP-Open"));
    }
    if (shiftJis == null || euc == null) {
      return shiftJis != null ? shiftJis : euc;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().equals("EUC-JP")) {
        return euc;
      }
      if (match.getName().equals("Shift_JIS")) {
        return shiftJis;
      }
    }
    return shiftJis;
  }

  private static Delivered leastBroken(byte[] bytes) throws DocumentException {
    Delivered best = null;
    double least = MAX_BROKEN;
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"), Charset.forName("EUC-JP"))) {
      Delivered delivered = lenient(bytes, 0, charset);
      double broken = broken(delivered.text());
      if (broken < least) {
        least = broken;
        best = delivered;
      }
    }
    if (best == null) {
      throw new DocumentException(Reason.NOT_A_DOCUMENT,
          "not text in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP (name its encoding with --charset)");
    }
    return best;
  }

  private static Delivered strict(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
      return new Delivered(text, charset.name());
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Delivered lenient(byte[] bytes, int from, Charset charset) {
    return new Delivered(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  private static double broken(String text) {
    return text.isEmpty() ? 0 : (double) text.chars().filter(c -> c == 0xfffd).count() / text.length();
  }

  private static void refuseBinary(String text) throws DocumentException {
    long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
        || c == 0xfffd || c >= 0x7f && c < 0xa0).count();
    if (controls > text.length() * MAX_CONTROLS) {
      throw new DocumentException(Reason.NOT_A_DOCUMENT, "binary; text, HTML or PDF expected");
    }
  }
}
