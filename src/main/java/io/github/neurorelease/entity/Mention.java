package io.github.neurorelease.entity;

import io.github.neurorelease.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A name in the source text.
 *
 * @param start    first UTF-16 code unit in the source text
 * @param end      one past the last
 * @param text     exactly what stands there, with blanks, line breaks and markup inside it
 * @param type     what it names
 * @param value    the normalised value (see {@link EntityType}), or null
 * @param links    concepts of public vocabularies, best first; immutable
 * @param evidence what made the mention, or null in a mention that was read and not extracted
 */
public record Mention(int start, int end, String text, EntityType type, String value, List<Link> links,
                      Evidence evidence) {

  /**
   * @throws IllegalArgumentException if the range is empty or {@code text} is not of its length
   * @throws NullPointerException     if {@code text}, {@code type} or {@code links} is null
   */
  public Mention {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    links = List.copyOf(links);
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(
          "start, end, text: a range of the text's length expected, got " + start + ", " + end + ", \"" + text + "\"");
    }
  }

  /** A mention without links and evidence, as gold annotation has them. */
  public static Mention of(int start, int end, String text, EntityType type, String value) {
    return new Mention(start, end, text, type, value, List.of(), null);
  }

  /** The range in the source text. */
  public Span span() {
    return new Span(start, end);
  }
}
