package io.github.neurorelease.score.corpus;

import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * A document with the annotation that people made of it. Immutable, safe to share between threads.
 *
 * @param source   the text; offsets count its UTF-16 code units
 * @param mentions the mentions in the order of the text, none overlapping another; values where annotated, else null
 * @param records  the records
 */
public record GoldDocument(SourceText source, List<Mention> mentions, Records records) {

  /** @throws NullPointerException if an argument is null */
  public GoldDocument {
    Objects.requireNonNull(source, "source");
    mentions = List.copyOf(mentions);
    Objects.requireNonNull(records, "records");
  }

  /** The source's file name without its last extension: {@code release} for {@code release.txt}. */
  public String name() {
    return stem(source.name());
  }

  static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
