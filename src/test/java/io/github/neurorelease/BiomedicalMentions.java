package io.github.neurorelease;

import io.github.neurorelease.entity.EntityType;
import java.util.stream.Collectors;

/** What the whole extraction finds in a sentence, for tables of sentences and the biomedical mentions expected. */
public final class BiomedicalMentions {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final String FIELD = "\n\nドパミン、海馬、ニューロン、うつ病、マウスを調べた。";

  private BiomedicalMentions() {
  }

  /** The mentions of the sentence with their types, joined by {@code " | "}, where the document is about the field. */
  public static String inField(String sentence) {
    return mentions(sentence, FIELD);
  }

  /** The same where the sentence is all there is. */
  public static String alone(String sentence) {
    return mentions(sentence, "");
  }

  private static String mentions(String sentence, String rest) {
    return EXTRACTOR.extract(sentence + rest).entities().stream()
        .filter(mention -> mention.end() <= sentence.length() && mention.type().group() == EntityType.Group.BIOMEDICAL)
        .map(mention -> mention.text() + " " + mention.type()).collect(Collectors.joining(" | "));
  }
}
