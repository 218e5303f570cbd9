package io.github.neurorelease.record;

import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import java.util.Set;

/**
 * Labels that say what a line holds, from {@code labels.tsv}.
 *
 * <pre>
 * 論文タイトル:Loss of …   => title, value behind the colon
 * 【著者名】               => authors, value in the next block
 * 著者らは…                => none
 * </pre>
 */
final class Labels {

  private static final Loaded<WordTable> TABLE = Loaded.from(() -> WordTable.read("labels.tsv",
      Set.of("title", "authors", "journal", "doi", "published", "furniture", "press")));

  private Labels() {
  }

  /**
   * A label at the beginning of a block.
   *
   * @param field what it labels
   * @param value where the value begins; the block's end where it stands in the next block
   */
  record Label(String field, int value) {
  }

  /** Throws what is wrong with the table, naming file and line; nothing where it is good. */
  static void check() {
    TABLE.get();
  }

  /** The label that the block begins with, or null. */
  static Label at(Reading reading, Block block) {
    String text = reading.text();
    int at = block.start();
    boolean opened = false;
    while (at < block.end() && "・●○■◆◇□▪▼▽*-#|【<[(《〈〔≪ 1234567890.".indexOf(text.charAt(at)) >= 0) {
      opened |= "【<[(《〈〔≪|".indexOf(text.charAt(at)) >= 0;
      at++;
    }
    WordTable.Word word = TABLE.get().at(text, at, block.end());
    if (word == null || word.is("furniture") || word.is("press")) {
      return null;
    }
    int stop = at + word.length();
    if (stop < block.end() && text.charAt(stop) == '(' && Near.ahead(text, ')', stop) > 0
        && Near.ahead(text, ')', stop) < stop + 16) {
      stop = Near.ahead(text, ')', stop) + 1;
    }
    int value = stop;
    while (value < block.end() && "】>])》〉〕≫:| ".indexOf(text.charAt(value)) >= 0) {
      value++;
    }
    boolean parted = value > stop || stop == block.end() || opened && Script.of(text.charAt(stop)) != Script.HIRAGANA
        || reading.document().text().gapBefore(stop) > 0 || text.charAt(stop) < 0x80;
    return parted ? new Label(word.kind(), value) : null;
  }

  /** The furniture word that begins at {@code at}, its length, or 0. */
  static int furniture(String text, int at, int end) {
    WordTable.Word word = TABLE.get().at(text, at, end);
    return word != null && word.is("furniture") ? word.length() : 0;
  }

  /** 掲載日:2026年5月11日: whether the line begins with the label of a day on which something came out. */
  static boolean isDated(String text, int start, int end) {
    WordTable.Word word = TABLE.get().at(text, start, end);
    int stop = word == null ? end : start + word.length();
    return stop < end && word.is("published")
        && (text.charAt(stop) == ':' || Script.of(text.charAt(stop)) == Script.DIGIT);
  }

  /** Whether the words speak of press officers: 報道, 広報, 取材. */
  static boolean isPress(String text, int start, int end) {
    return TABLE.get().standsIn(text, start, end, "press");
  }
}
