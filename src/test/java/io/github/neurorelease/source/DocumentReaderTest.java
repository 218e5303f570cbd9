package io.github.neurorelease.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.neurorelease.source.DocumentException.Reason;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

  private static final String TEXT = "ケタミンは海馬の神経新生を促す（図１）。\r\n"
      + "脳科学の研究者が2026年に発表した。\n";
  private static final DocumentReader READER = DocumentReader.create();

  @ParameterizedTest
  @CsvSource({"UTF-8,UTF-8", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE", "Shift_JIS,windows-31j", "EUC-JP,EUC-JP",
      "ISO-2022-JP,ISO-2022-JP"})
  void encodingsAreFoundOut(String written, String found) throws IOException {
    SourceText source = READER.read("t.txt", TEXT.getBytes(Charset.forName(written)));
    assertEquals(TEXT, source.text());
    assertEquals(Charset.forName(found).name(), source.charset());
  }

  @Test
  void aNamedEncodingIsTakenAndAByteOrderMarkWins() throws IOException {
    byte[] bytes = TEXT.getBytes(Charset.forName("EUC-JP"));
    assertEquals(TEXT, READER.charset(Charset.forName("EUC-JP")).read("t.txt", bytes).text());
    assertEquals(TEXT, READER.read("t.txt", bytes, "text/plain; charset=\"euc-jp\"").text());
    assertEquals(TEXT, READER.charset(Charset.forName("EUC-JP"))
        .read("t.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)).text());
    assertEquals(Reason.WRONG_CHARSET, assertThrows(DocumentException.class,
        () -> READER.charset(StandardCharsets.UTF_8).read("t.txt", bytes)).reason());
  }

  @Test
  void htmlIsItsMainText() throws IOException {
    assertEquals("""
        題 & 名

        段落一*1、[¹¹C]K-2。
        改行後

        ・項目
        ・※2 定義：説明

        名\t値
        脳\t1

        漢字
        """.replace("・※2", "※2"), html("""
        <nav>メニュー</nav><div id="footer">住所</div><article><h1>題 &amp;
        名</h1><p>段落一<sup>*1</sup>、[<sup>11</sup><sup>C</sup>]K-2。<br>改行後</p><script>x</script>
        <ul><li>項目<li>※2 定義：説明</ul><table><tr><th>名<th>値<tr><td>脳<td>1</table>
        <p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby></p></article>"""));
  }

  private static String html(String page) throws IOException {
    return READER.read("p.html", page.getBytes(StandardCharsets.UTF_8)).text();
  }

  @Test
  void raisedMarksRubyAndTablesOfAPdf() throws IOException {
    List<Object[]> texts = new ArrayList<>();
    put(texts, "海馬", 60, 700, 10);
    put(texts, "かいば", 60, 709, 5);
    put(texts, "※1", 80, 704, 6);
    put(texts, "と", 86.5, 700, 10);
    put(texts, "11", 97, 704, 6);
    put(texts, "C", 103.5, 700, 10);
    put(texts, "名", 60, 660, 10);
    put(texts, "値", 200, 660, 10);
    put(texts, "脳", 60, 644, 10);
    put(texts, "9", 200, 644, 10);
    assertEquals("海馬※1と¹¹C\n\n名\t値\n脳\t9\n", READER.read("p.pdf", PdfRendering.placed(texts)).text());
  }

  private static void put(List<Object[]> texts, String text, double x, double y, double size) {
    texts.add(new Object[] {text, x, y, size});
  }

  @Test
  void limitsHaveTheirReasons() throws IOException {
    byte[] pdf = PdfRendering.of("海馬\n".repeat(200), 1, null);
    assertReason(Reason.TOO_LARGE, "x.txt", new byte[1000],
        new Limits(999, 10, 1, 10, 9999, 9_999_999, Duration.ofSeconds(9)));
    assertReason(Reason.TOO_LARGE, "x.txt", "海馬海馬".getBytes(StandardCharsets.UTF_8),
        new Limits(999, 3, 1, 10, 9999, 9_999_999, Duration.ofSeconds(9)));
    assertReason(Reason.TOO_LARGE, "x.pdf", pdf,
        new Limits(9_999_999, 9999, 1, 10, 9999, 9_999_999, Duration.ofSeconds(9)));
    assertReason(Reason.TOO_DEEP, "x.html", "<i>".repeat(50).concat("海").getBytes(StandardCharsets.UTF_8),
        new Limits(999, 99, 1, 10, 9999, 9_999_999, Duration.ofSeconds(9)));
    assertReason(Reason.ENCRYPTED, "x.pdf", PdfRendering.encrypted("海馬", "x"), Limits.STANDARD);
    assertReason(Reason.NO_TEXT_LAYER, "x.pdf", PdfRendering.blank(), Limits.STANDARD);
    assertReason(Reason.EMPTY, "x.txt", new byte[0], Limits.STANDARD);
    assertReason(Reason.NOT_A_DOCUMENT, "x.txt", new byte[500], Limits.STANDARD);
  }

  private static void assertReason(Reason reason, String name, byte[] bytes, Limits limits) {
    assertEquals(reason, assertThrows(DocumentException.class,
        () -> READER.limits(limits).read(name, bytes)).reason());
  }
}
