package io.github.neurorelease.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.source.DocumentException.Reason;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in every encoding that Japanese files have, short and long, and who wins where two name different ones. */
class EncodingsTest {

  private static final DocumentReader READER = DocumentReader.create();
  private static final String[] SHORT = {"海馬", "うつ病", "ケタミンは薬。", "AMPA受容体", "これは短い文です。\n"};
  private static final String VENDOR = "①②㈱㌔№髙﨑～−‖";

  static Stream<Arguments> short8Bits() {
    return Stream.of("UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP").flatMap(
        charset -> Stream.of(SHORT).map(text -> Arguments.of(charset, text)));
  }

  @ParameterizedTest
  @MethodSource("short8Bits")
  void shortTexts(String charset, String text) throws IOException {
    assertEquals(text, READER.read("t.txt", text.getBytes(Charset.forName(charset))).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoCharacter(String charset) throws IOException {
    for (String text : SHORT) {
      SourceText source = READER.read("t.txt", ("\ufeff" + text).getBytes(Charset.forName(charset)));
      assertEquals(text, source.text());
      assertEquals(charset, source.charset());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP"})
  void longTexts(String charset) throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        StringBuilder text = new StringBuilder();
        Files.readString(seed).codePoints().filter(c -> Charset.forName(charset).newEncoder()
            .canEncode(Character.toString(c))).forEach(text::appendCodePoint);
        String crlf = text.toString().replace("\n", "\r\n");
        SourceText source = READER.read("t.txt", crlf.getBytes(Charset.forName(charset)));
        assertEquals(crlf, source.text());
        assertEquals(charset, source.charset());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideTextsWithoutMark(String charset) throws IOException {
    for (String text : List.of("ケタミンは海馬に作用する。", "AMPA", "2026年3月\r\nうつ病", "カイバ")) {
      assertEquals(text, READER.read("t.txt", text.getBytes(Charset.forName(charset))).text());
    }
  }

  /** One NUL in a text does not make it UTF-16. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP"})
  void aNulIsNoSignOfAWideText(String charset) throws IOException {
    String text = "ケタミン\u0000は海馬に作用し、うつ病の症状を改善する。";
    assertEquals(text, READER.read("t.txt", text.getBytes(Charset.forName(charset))).text());
  }

  @Test
  void vendorsCharacters() throws IOException {
    Charset windows = Charset.forName("windows-31j");
    String known = new String(("学会" + VENDOR).getBytes(windows), windows).replace("?", "");
    assertEquals(known, READER.read("t.txt", known.getBytes(windows)).text());
    assertEquals(known, READER.charset(Charsets.named("Shift_JIS")).read("t.txt", known.getBytes(windows)).text());
    assertEquals("①㈱海馬", READER.read("t.txt", "①㈱海馬".getBytes(Charset.forName("x-eucJP-Open"))).text());
    assertEquals("①海馬", READER.read("t.txt", "①海馬".getBytes(Charset.forName("x-windows-iso2022jp"))).text());
  }

  /** The page is in one encoding; header, meta and user name others or none. */
  @ParameterizedTest
  @CsvSource({"UTF-8,,,", "UTF-8,,Shift_JIS,", "UTF-8,Shift_JIS,,", "EUC-JP,,EUC-JP,", "EUC-JP,EUC-JP,Shift_JIS,",
      "EUC-JP,,,EUC-JP", "EUC-JP,UTF-8,UTF-8,", "EUC-JP,UTF-8,UTF-8,EUC-JP", "windows-31j,,x-sjis,",
      "windows-31j,,UTF-8,",
      "windows-31j,,,Shift_JIS", "ISO-2022-JP,,ISO-2022-JP,", "ISO-2022-JP,,Shift_JIS,", "UTF-8,,no-such-thing,"})
  void whoNamesTheEncoding(String written, String header, String meta, String user) throws IOException {
    String page = "<html><head>" + (meta == null ? "" : "<meta charset=" + meta + ">")
        + "</head><body><p>ケタミンは海馬の神経新生を促し、うつ病の症状を改善する。</p></body></html>";
    DocumentReader reader = user == null ? READER : READER.charset(Charsets.named(user));
    SourceText source = reader.read("p.html", page.getBytes(Charset.forName(written)),
        header == null ? null : "text/html; charset=" + header);
    assertEquals("ケタミンは海馬の神経新生を促し、うつ病の症状を改善する。\n", source.text());
    assertEquals(written, source.charset());
  }

  @Test
  void theUsersWordIsNotPassedOver() {
    assertEquals(Reason.WRONG_CHARSET, assertThrows(DocumentException.class, () -> READER
        .charset(StandardCharsets.UTF_8).read("t.txt", "海馬は脳の部位".getBytes(Charset.forName("EUC-JP")))).reason());
  }

  @Test
  void nulAndControlCharactersKeepTheirPlace() throws IOException {
    String text = "ケタ\u0000ミンは\u0007海馬に\u001b[0m\u000c作用する。\r\n扁桃体と\u0085前頭葉にも作用が及ぶことを示した研究である。";
    SourceText source = READER.read("t.txt", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(text, source.text());
    for (Mention mention : ReleaseExtractor.create().extract(source).entities()) {
      assertEquals(mention.text(), text.substring(mention.start(), mention.end()));
    }
  }

  @Test
  void aFewBrokenBytesDoNotLoseAFile() throws IOException {
    byte[] bytes = "ケタミンは海馬に作用する。".repeat(100).getBytes(Charset.forName("windows-31j"));
    bytes[bytes.length - 1] = (byte) 0x81;
    assertEquals("windows-31j", READER.read("t.txt", bytes).charset());
    assertEquals(List.of(Reason.NOT_A_DOCUMENT), List.of(assertThrows(DocumentException.class,
        () -> READER.read("t.txt", new byte[] {1, 2, 3, (byte) 0xff, 4, (byte) 0xfe, 9, 0})).reason()));
  }
}
