package io.github.neurorelease.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which files call their encoding. */
public final class Charsets {

  private static final int HEAD = 4096;
  private static final Pattern IN_HEADER = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_MARKUP = Pattern.compile(
      "<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?([\\w.:-]+)",
      Pattern.CASE_INSENSITIVE);

  private Charsets() {
  }

  /**
   * The encoding of a name, in the variant that files really have: Shift_JIS is read as Windows-31J, its superset.
   *
   * @return null where there is no encoding of this name
   */
  public static Charset named(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    try {
      return switch (lower) {
        case "shift-jis", "sjis", "x-sjis", "ms-kanji", "cp932", "windows-31j", "ms932" ->
            Charset.forName("windows-31j");
        case "euc-jp", "eucjp", "x-euc-jp", "x-euc" -> Charset.forName("EUC-JP");
        default -> Charset.forName(name);
      };
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What a {@code Content-Type} header names, or null. */
  static Charset inHeader(String contentType) {
    Matcher matcher = IN_HEADER.matcher(contentType == null ? "" : contentType);
    return matcher.find() ? named(matcher.group(1)) : null;
  }

  /** What the beginning of an HTML file names, or null. */
  static Charset inMarkup(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = IN_MARKUP.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    return named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }
}
