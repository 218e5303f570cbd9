package io.github.neurorelease.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.source.DocumentException.Reason;
import io.github.neurorelease.source.HandmadePdf.Font;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What PDFs of releases show is what the reader delivers. */
class PdfTextTest {

  private static String read(HandmadePdf pdf) throws IOException {
    return DocumentReader.create().read("p.pdf", pdf.bytes()).text();
  }

  @ParameterizedTest
  @EnumSource(value = Font.class, names = {"TABLE", "SHIFT_JIS", "UTF_16", "NUMBERS"})
  void fontsWithAndWithoutTable(Font font) throws IOException {
    assertEquals("ケタミンは海馬のNMDA受容体に働く。①㈱～を含む\n",
        read(new HandmadePdf().font(font).show("ケタミンは海馬のNMDA受容体に働く。①㈱～を含む", 60, 700, 10)));
  }

  @Test
  void fontsThatKeepTheirCharactersSecretAreNamed() throws IOException {
    HandmadePdf pdf = new HandmadePdf().font(Font.SECRET).lines(60, 700, 10, 15, "海馬".repeat(20), "海馬".repeat(20))
        .font(Font.TABLE).show("- 1 -", 290, 30, 8);
    DocumentException problem = assertThrows(DocumentException.class, () -> read(pdf));
    assertEquals(Reason.NO_TEXT_LAYER, problem.reason());
    assertTrue(problem.getMessage().contains("fonts do not say"), problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"⾼齢者の⽇本⼈⼥性,高齢者の日本人女性", "⻑期の⻘年と⾷事,長期の青年と食事", "海馬の⾎流と⼼拍,海馬の血流と心拍",
      "\u2F00\u2F06つ,一二つ"})
  void radicalsAreTheKanjiTheyLookLike(String shown, String text) throws IOException {
    assertEquals(text + "\n", read(new HandmadePdf().show(shown, 60, 700, 10)));
  }

  @ParameterizedTest
  @CsvSource({"ﬁ,fi", "ﬂ,fl", "ﬃ,ffi", "ff,ff"})
  void ligaturesAreTheirLetters(String glyph, String letters) throws IOException {
    HandmadePdf pdf = new HandmadePdf().show("speci", 60, 700, 10).ligature(glyph, 85, 700, 10).show("c", 90, 700, 10);
    assertEquals("speci" + letters + "c\n", read(pdf));
  }

  @Test
  void linesThatRunDownwardsAreReadFromTheRight() throws IOException {
    HandmadePdf font = new HandmadePdf().font(Font.DOWNWARDS).show("ケタミンは海馬に作用し、抗うつ効果を", 500, 750, 12)
        .show("示す。次の段落は別の行である。", 480, 750, 12);
    HandmadePdf placed = new HandmadePdf();
    String[] columns = {"ケタミンは海馬に作用し、抗うつ効果を", "示す。次の段落は別の行である。"};
    for (int column = 0; column < columns.length; column++) {
      for (int i = 0; i < columns[column].length(); i++) {
        placed.show(columns[column].substring(i, i + 1), 500 - 20 * column, 750 - 12 * i, 12);
      }
    }
    for (HandmadePdf pdf : new HandmadePdf[] {font, placed}) {
      assertEquals("ケタミンは海馬に作用し、抗うつ効果を示す。次の段落は別の行である。", read(pdf).replace("\n", ""));
    }
  }

  @Test
  void aSidewaysLineIsWhole() throws IOException {
    HandmadePdf pdf = new HandmadePdf().lines(60, 700, 10, 15, "ケタミンは海馬に作用する。", "これは二行目である。")
        .show("報道解禁日まで厳守", 560, 300, 10, 0, 1);
    String text = read(pdf);
    assertTrue(text.startsWith("ケタミンは海馬に作用する。\nこれは二行目である。\n"), text);
    assertTrue(text.contains("報道解禁日まで厳守"), text);
  }

  @Test
  void marksAreKeptAndRubyIsPutAside() throws IOException {
    HandmadePdf pdf = new HandmadePdf().show("海馬", 60, 700, 10).show("※1", 80, 704, 6).show("と扁桃体", 92, 700, 10)
        .show("かいば", 62, 709, 5).show("へんとうたい", 104, 709, 5).show("*2", 132, 704, 6).show("は脳の部位", 138, 700, 10)
        .show("[", 60, 680, 10).show("11", 65, 684, 6).show("C]K-2とCO", 71, 680, 10).show("2", 116, 677, 6)
        .show("を示す", 119, 680, 10).show("3)", 149, 684, 6);
    assertEquals("海馬※1と扁桃体*2は脳の部位\n[¹¹C]K-2とCO2を示す³⁾\n", read(pdf));
  }

  @Test
  void headsFeetAndNumbersOfPagesArePutAside() throws IOException {
    HandmadePdf pdf = new HandmadePdf();
    for (int page = 1; page <= 3; page++) {
      if (page > 1) {
        pdf.page();
      }
      pdf.show("京都大学 プレスリリース", 60, 810, 8).show("2026年3月" + page + "日頁", 60, 740, 10)
          .show("本文は頁" + page + "にある。", 60, 720, 10).show(page + " / 3", 290, 30, 8);
    }
    assertEquals("2026年3月1日頁\n本文は頁1にある。\n2026年3月2日頁\n本文は頁2にある。\n2026年3月3日頁\n本文は頁3にある。\n",
        read(pdf));
  }

  @Test
  void aParagraphGoesOnOverThePage() throws IOException {
    String[] lines = {"本文の一行目はページの幅いっぱいに書かれていてここで折り返して次の行へ続くのでつな",
        "がり、二行目もおなじようにページの幅いっぱいに書かれているので文は次のページへと続い", "てからようやく終わる。"};
    HandmadePdf pdf = new HandmadePdf().show("京都大学 プレスリリース", 60, 810, 8).lines(60, 740, 10, 15, lines[0], lines[1])
        .show("- 1 -", 290, 30, 8).page().show("京都大学 プレスリリース", 60, 810, 8).lines(60, 740, 10, 15, lines[2],
            "短い段落", "もう一つの短い段落").show("- 2 -", 290, 30, 8);
    assertEquals(String.join("", lines) + "\n短い段落\nもう一つの短い段落\n", read(pdf));
  }

  @Test
  void columnsAreReadOneAfterAnotherWithTitleAndSidebar() throws IOException {
    HandmadePdf pdf = new HandmadePdf().show("ケタミンの新しい作用を発見", 150, 780, 16)
        .lines(60, 740, 10, 15, "左の段の一行目はここから始まり続く", "二行目もおなじ幅で次の行へと続いて", "三行目でもまだ文は終わらず右の段の")
        .lines(320, 740, 10, 15, "上へと続いてからようやくここで終わ", "る。右の段の二行目は別の文であり、", "三行目で終わる。");
    assertEquals("ケタミンの新しい作用を発見\n\n左の段の一行目はここから始まり続く二行目もおなじ幅で次の行へと続いて三行目でもまだ文は終わらず右の段の"
        + "上へと続いてからようやくここで終わる。右の段の二行目は別の文であり、三行目で終わる。\n", read(pdf));
  }

  @Test
  void aSidebarIsReadApart() throws IOException {
    HandmadePdf pdf = new HandmadePdf().lines(60, 740, 10, 15, "本文の一行目はここから始まり二行目へと続いていくのでつな",
        "がる。三行目にあたる文もおなじ幅で書かれて次の行へとつ", "づき、四行目でもまだ終わらずに五行目へとつづいていて、", "五行目で終わる。")
        .lines(420, 740, 8, 12, "用語をここで説明する。", "海馬は記憶の中枢で、", "側頭葉の奥にある。");
    String text = read(pdf);
    assertTrue(text.contains("二行目へと続いていくのでつながる。三行目にあたる文もおなじ幅で書かれて次の行へとつづき、四行目"), text);
    assertTrue(text.contains("用語をここで説明する。\n海馬は記憶の中枢で、\n側頭葉の奥にある。"), text);
  }

  @Test
  void aTableIsReadRowByRow() throws IOException {
    HandmadePdf pdf = new HandmadePdf().show("表1 参加者の特徴", 60, 740, 10);
    String[][] rows = {{"項目", "対照群", "うつ病群"}, {"人数", "20", "22"}, {"年齢", "35.2", "36.1"}, {"女性", "10", "12"}};
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < 3; column++) {
        pdf.show(rows[row][column], 60 + 120 * column, 715 - 15 * row, 10);
      }
    }
    assertTrue(read(pdf).endsWith("項目\t対照群\tうつ病群\n人数\t20\t22\n年齢\t35.2\t36.1\n女性\t10\t12\n"), read(pdf));
  }

  @Test
  void englishWordsPartedAtTheEndOfALineAreJoined() throws IOException {
    HandmadePdf pdf = new HandmadePdf().lines(60, 740, 10, 14,
        "Ketamine rescues depression-like behavior through hippo-",
        "campal neurons and AMPA receptors of the mouse, which is",
        "shown here.");
    assertEquals("Ketamine rescues depression-like behavior through hippo-campal neurons and AMPA receptors of the "
        + "mouse, which is shown here.\n", read(pdf));
  }

  @Test
  void captionsDoNotRunIntoTheText() throws IOException {
    HandmadePdf pdf = new HandmadePdf()
        .lines(60, 740, 10, 15, "本文の一行目はページの幅いっぱいに書かれていてここで折り返して次の行へ続くのでつな",
            "がる。").lines(180, 640, 8, 12, "図1 海馬のCA1野における神経活動", "赤はケタミン群、青は対照群を示す。")
        .lines(60, 560, 10, 15, "図の後の本文もおなじようにページの幅いっぱいに書かれていて次の行へ続くのでつなが", "る。");
    assertEquals("本文の一行目はページの幅いっぱいに書かれていてここで折り返して次の行へ続くのでつながる。\n\n"
        + "図1 海馬のCA1野における神経活動\n赤はケタミン群、青は対照群を示す。\n\n"
        + "図の後の本文もおなじようにページの幅いっぱいに書かれていて次の行へ続くのでつながる。\n", read(pdf));
  }
}
