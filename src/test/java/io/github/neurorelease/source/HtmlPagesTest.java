package io.github.neurorelease.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as Japanese universities and institutes have them: the release comes out, what is around it does not. */
class HtmlPagesTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String read(String page) throws IOException {
    return DocumentReader.create().read("page.html", page.getBytes(StandardCharsets.UTF_8)).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"university", "institute"})
  void theReleaseComesOutAndNothingElse(String name) throws IOException {
    assertEquals(resource(name + ".txt"), read(resource(name + ".html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "EUC-JP"})
  void aPageLaidOutByTables(String charset) throws IOException {
    String named = resource("old.html").replace("x-sjis", charset.equals("EUC-JP") ? "x-euc-jp" : "x-sjis");
    SourceText source = DocumentReader.create().read("old.html", named.getBytes(Charset.forName(charset)));
    assertEquals(resource("old.txt"), source.text());
    assertEquals(Charset.forName(charset).name(), source.charset());
  }

  @Test
  void offsetsAndEntitiesAreThoseOfTheText() throws IOException {
    SourceText source = DocumentReader.create().read("page.html",
        resource("university.html").getBytes(StandardCharsets.UTF_8));
    Extraction extraction = EXTRACTOR.extract(source);
    for (Mention mention : extraction.entities()) {
      assertEquals(mention.text(), source.text().substring(mention.start(), mention.end()));
      assertNotEquals("ドーパミン", mention.text());
    }
    assertEquals(EXTRACTOR.extract(resource("university.txt")).entities(), extraction.entities());
    assertEquals(List.of("※1 ケタミン 1", "※2 海馬 1"), extraction.glossary().stream()
        .map(entry -> entry.marker() + " " + entry.term() + " " + entry.anchors().size()).toList());
    assertEquals("ケタミンが海馬の神経新生を促す仕組みを解明", extraction.metadata().title());
    assertEquals("10.1038/s41593-000-00000-0", extraction.metadata().doi());
  }

  @Test
  void anInstitutesGlossaryIsFound() throws IOException {
    Extraction extraction = EXTRACTOR.extract(read(resource("institute.html")));
    assertEquals(List.of("注1) 不安障害 1", "注2) モデルマウス 1"), extraction.glossary().stream()
        .map(entry -> entry.marker() + " " + entry.term() + " " + entry.anchors().size()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<p>ケタ<br>ミン</p>|ケタ\\nミン",
    "<p>ケタ<b>ミン</b></p>|ケタミン",
    "<p>ケタミン\\n  は</p>|ケタミンは",
    "<p>AMPA\\n  receptor</p>|AMPA receptor",
    "<span>山田</span>\\n<span>太郎</span>|山田 太郎",
    "<p>x<sup>2</sup>とH<sub>2</sub>O</p>|x²とH2O",
    "<p>海馬<sup>※1,2</sup></p>|海馬※1,2",
    "<p>海馬<sup><a href='#n'>[1]</a></sup></p>|海馬[1]",
    "<ruby>海<rt>かい</rt>馬<rt>ば</rt></ruby>|海馬",
    "<p>&lt;海馬&gt;&#x3000;&hearts;</p>|<海馬>　♥",
    "<p hidden>隠</p><p>海馬</p>|海馬",
    "<table><tr><td>名<br>前</td><td>値</td></tr></table>|名 前\\t値",
    "<pre>一\\n二</pre>|一\\n二",
    "<div class='share-buttons'>共有</div><div class='gene-share'>海馬と脳の共有</div>|海馬と脳の共有",
    "<ol start='3'><li>海馬</li><li>脳</li></ol>|3. 海馬\\n4. 脳"})
  void small(String page, String text) throws IOException {
    assertEquals(text.replace("\\n", "\n").replace("\\t", "\t") + "\n",
        read("<html><body>" + page.replace("\\n", "\n")));
  }
}
