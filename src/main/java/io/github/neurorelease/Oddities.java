package io.github.neurorelease;

import io.github.neurorelease.structure.Section;
import io.github.neurorelease.text.CharacterCount;
import io.github.neurorelease.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is odd in a source text as a whole, in words for a person: signs that it was not read well, or is no Japanese
 * release. Linear in its length.
 *
 * <pre>
 * ""                          => the text is blank
 * "Ketamine is …"             => no Japanese in the text
 * "ケタミン\ufffd\ufffd"         => 2 replacement characters, the first at 4: the text was decoded with a wrong charset
 * a body printed twice        => the section 研究背景 at 5210 repeats the one at 812
 * </pre>
 */
final class Oddities {

  /** Shorter sections (論文情報) may well say the same twice. */
  private static final int BODY = 200;
  /** In so many characters of Japanese kana cannot be missing. */
  private static final int KANJI_ALONE = 100;

  private Oddities() {
  }

  /** The warnings, the most general first; empty where nothing is odd. */
  static List<String> of(SourceText source, List<Section> sections) {
    CharacterCount count = CharacterCount.of(source.text());
    List<String> warnings = new ArrayList<>();
    if (count.visible() == 0) {
      warnings.add("the text is blank");
    } else if (count.letters() == 0) {
      warnings.add("no letter in the text");
    } else if (count.kana() + count.kanji() == 0) {
      warnings.add("no Japanese in the text");
    } else if (count.kana() == 0 && count.kanji() > KANJI_ALONE) {
      warnings.add("kanji without kana: the text may be Chinese");
    }
    add(count.replacements(), "replacement character", ": the text was decoded with a wrong charset", warnings);
    add(count.loneSurrogates(), "unpaired surrogate", ": the text is no valid Unicode", warnings);
    add(count.controls(), "control character", ": the text may be binary", warnings);
    repeated(source.text(), sections, warnings);
    return warnings;
  }

  private static void add(CharacterCount.Found found, String what, String meaning, List<String> warnings) {
    if (found.times() > 0) {
      String where = found.times() == 1 ? " at " : "s, the first at ";
      warnings.add(found.times() + " " + what + where + found.first() + meaning);
    }
  }

  /** One warning a document: where one section is printed twice, those after it mostly are. */
  private static void repeated(String text, List<Section> sections, List<String> warnings) {
    Map<String, Section> seen = new HashMap<>();
    for (Section section : sections) {
      String body = text.substring(section.start(), section.end()).strip();
      Section first = body.length() < BODY ? null : seen.putIfAbsent(body, section);
      if (first != null) {
        warnings.add("the section " + (section.heading() == null ? section.kind() : section.heading()) + " at "
            + section.start() + " repeats the one at " + first.start());
        return;
      }
    }
  }
}
