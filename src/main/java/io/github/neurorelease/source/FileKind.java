package io.github.neurorelease.source;

import io.github.neurorelease.source.DocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, as far as reading goes. */
enum FileKind {
  TEXT, HTML, PDF;

  private static final int HEAD = 1024;
  private static final Pattern HTML_START = Pattern.compile(
      "^(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,800}?-->\\s*)*"
          + "<(?:!doctype\\s+html|html|head|body)\\b.*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What the content says, and where it leaves it open the name or the header. */
  static FileKind of(String name, byte[] bytes, String contentType) throws DocumentException {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    refuseOthers(head);
    String lower = name.toLowerCase(Locale.ROOT);
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    boolean saysHtml = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")
        || type.contains("html");
    String characters = head.replace("\0", "").replaceFirst("^(?:\u00ff\u00fe|\u00fe\u00ff)", "");
    return saysHtml || HTML_START.matcher(characters).matches() ? HTML : TEXT;
  }

  private static void refuseOthers(String head) throws DocumentException {
    String kind = null;
    if (head.startsWith("PK\u0003\u0004")) {
      kind = "a ZIP archive or an office document";
    } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      kind = "an old office document";
    } else if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
      kind = "a picture";
    } else if (head.startsWith("\u001f\u008b")) {
      kind = "a compressed file";
    } else if (head.startsWith("\u007fELF") || head.startsWith("MZ\u0090")) {
      kind = "a program";
    }
    if (kind != null) {
      throw new DocumentException(Reason.NOT_A_DOCUMENT, kind + "; text, HTML or PDF expected");
    }
  }
}
