package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Proposes DATE, DURATION and QUANTITY mentions. It is one tagger because one number is one of the three, and the
 * dates have to be known before 20日 is a span of time.
 *
 * <p><b>DATE.</b> The value is ISO 8601, shortened to what is known. A fiscal year has the number of its first calendar
 * year; a time of day without zone has no offset; a date without year has no value. The year of a bibliographic note
 * (Molecular Autism誌、11巻、35、2020年) is none.
 * <pre>
 * 令和4年5月12日                       => 2022-05-12
 * 2026年3月, 2025年度, 2000年代        => 2026-03, 2025, 200X
 * 2025/2/18, March 3, 2026             => 2025-02-18, 2026-03-03
 * 日本時間2026年3月5日午前10時         => 2026-03-05T10:00+09:00
 * 2025年11月20日午前11時(米国東部時間) => 2025-11-20T11:00-05:00
 * 2012年4月~2022年3月                  => 2012-04 | 2022-03
 * 2025年10月20日~22日                  => 2025-10-20 | 2025-10-22
 * </pre>
 *
 * <p><b>DURATION.</b> The value is an ISO 8601 duration where the text is exact.
 * <pre>
 * 24時間後 => 24時間, PT24H        1年半 => P1Y6M          10ミリ秒 => PT0.01S
 * 約10日, 数週間以上, 6~9時間, 30分以内 => no value
 * 2日目, 生後21日, 12週齢, 2020年  => none
 * </pre>
 *
 * <p><b>QUANTITY.</b> The value is {@code BOUND NUMBER UNIT}: the bound {@code ~} (about), {@code >=}, {@code <=},
 * {@code >} or {@code <}, or nothing, without blank in front of the number; a range as {@code LOW..HIGH}, a spread as
 * {@code MEAN±SPREAD}, a fraction as decimal; one blank; the unit in its canonical form, or the name of a statistic.
 * Where the number is left open (数百個) there is no value.
 * <pre>
 * 34名 => 34 人                  約2.8億人 => ~280000000 人      3分の1以上 => >=0.3333
 * p < 0.001 => <0.001 p          t(23) = 2.1 => 2.1 t(23)       -0.33~-0.09 => -0.33..-0.09
 * 12~15歳 => 12..15 歳           生後21日 => 21 日齢            約1.9倍 => ~1.9 倍
 * 図1, 第2, 3回目, 95%信頼区間, IL-1β, 11巻, 1丁目 => none
 * </pre>
 *
 * <p>A reference list has none of the three, a passage in another language only dates.
 */
final class NumberTagger implements LocalTagger {

  private static final int WINDOW = 160;
  private static final Pattern BIBLIOGRAPHIC = Pattern.compile(
      "誌[,、 ]|\\d巻|et al|[A-Za-z]ら[,、]|ほか[,、]|Collaborators|DOI|doi|引用元|出典|pp?\\. ?\\d");

  private final DateReader dates = new DateReader();
  private final MeasureReader measures = new MeasureReader();

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.section() == SectionKind.REFERENCES) {
      return;
    }
    List<DateReader.Found> found = dates.read(passage);
    for (DateReader.Found date : found) {
      if (!date.year() || !isCited(passage, date)) {
        accept(date.start(), date.end(), EntityType.DATE, date.value(), "date", out);
      }
    }
    if (!passage.foreign()) {
      for (Measure measure : measures.read(passage, found)) {
        accept(measure.start(), measure.end(), measure.duration() ? EntityType.DURATION : EntityType.QUANTITY,
            measure.value(), measure.rule(), out);
      }
    }
  }

  private static void accept(int start, int end, EntityType type, String value, String rule, Consumer<Candidate> out) {
    out.accept(new Candidate(start, end, type, value, Candidate.NORMAL, new Evidence(rule, "")));
  }

  /** Whether the year stands between commas in a note that names a source. */
  private static boolean isCited(Passage passage, DateReader.Found date) {
    String text = passage.document();
    boolean before = date.start() > passage.start() && ",、(;".indexOf(text.charAt(date.start() - 1)) >= 0
        || date.start() - 1 > passage.start() && text.startsWith(", ", date.start() - 2);
    boolean after = date.end() == passage.end() || ",、。);. \n".indexOf(text.charAt(date.end())) >= 0;
    if (!before || !after) {
      return false;
    }
    int from = Math.max(passage.start(), date.start() - WINDOW);
    int to = Math.min(passage.end(), date.end() + WINDOW / 4);
    return BIBLIOGRAPHIC.matcher(text).region(from, to).find();
  }
}
