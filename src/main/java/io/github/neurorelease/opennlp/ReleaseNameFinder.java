package io.github.neurorelease.opennlp;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * A {@link ReleaseExtractor} as an OpenNLP {@link TokenNameFinder}.
 *
 * <pre>
 * ["内側", "前頭", "前野", "の", "AMPA", "受容体"]  =>  [0..3) ANATOMY, [4..6) PROTEIN
 * </pre>
 *
 * <p>A type is the name of an {@link EntityType} as it is, so that it agrees with the JSON and brat output and
 * {@link EntityType#valueOf} reads it. Spans have no probability: rules know none.
 *
 * <p>The tokens are put together to a text, with a blank between two that are no Japanese words, and a token that is a
 * line break breaks the line. What a document says about itself (abbreviations, footnotes, whether it is about the
 * field) is known only from the tokens of one call: the more of a document a call has, the better. Nothing is
 * remembered between calls, so {@link #clearAdaptiveData} has nothing to do.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReleaseNameFinder implements TokenNameFinder {

  private final ReleaseExtractor extractor;

  /** @throws NullPointerException if {@code extractor} is null */
  public ReleaseNameFinder(ReleaseExtractor extractor) {
    this.extractor = Objects.requireNonNull(extractor, "extractor");
  }

  /**
   * The names in a sentence, or in a whole document.
   *
   * @param tokens words in order, none of them null; any tokenizer's
   * @return spans of token indexes, half-open, in order, none overlapping another. A mention that begins or ends inside
   *         a token is given with the whole token, unless the mention before it has that token already
   * @throws NullPointerException if {@code tokens} or one of them is null
   */
  @Override
  public Span[] find(String[] tokens) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[tokens.length];
    int[] ends = new int[tokens.length];
    for (int t = 0; t < tokens.length; t++) {
      if (needsBlank(text, tokens[t])) {
        text.append(' ');
      }
      starts[t] = text.length();
      text.append(tokens[t]);
      ends[t] = text.length();
    }
    return spans(extractor.extract(text.toString()).entities(), starts, ends);
  }

  /** Does nothing: no call knows of those before it. */
  @Override
  public void clearAdaptiveData() {
    // Nothing is remembered.
  }

  private static boolean needsBlank(StringBuilder before, String token) {
    if (before.isEmpty() || token.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char first = token.charAt(0);
    return !Character.isWhitespace(last) && !Character.isWhitespace(first) && isWestern(last) && isWestern(first);
  }

  private static boolean isWestern(char c) {
    return Script.isWord(c) && !Script.isJapanese(c);
  }

  private static Span[] spans(List<Mention> mentions, int[] starts, int[] ends) {
    List<Span> spans = new ArrayList<>();
    int t = 0;
    for (Mention mention : mentions) {
      while (t < ends.length && ends[t] <= mention.start()) {
        t++;
      }
      int first = t;
      while (t < starts.length && starts[t] < mention.end()) {
        t++;
      }
      if (first < t) {
        spans.add(new Span(first, t, mention.type().name()));
      }
    }
    return spans.toArray(Span[]::new);
  }
}
