package io.github.neurorelease;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.tagger.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Collects what makes a {@link ReleaseExtractor}. Every method returns this builder; not thread-safe.
 *
 * <pre>{@code
 * ReleaseExtractor extractor = ReleaseExtractor.builder()
 *     .dictionary(Path.of("our-compounds.tsv"))
 *     .types(EnumSet.of(EntityType.CHEMICAL, EntityType.PROTEIN))
 *     .build();
 * }</pre>
 */
public final class ReleaseExtractorBuilder {

  private final List<Path> dictionaries = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final List<Path> ignoredFiles = new ArrayList<>();
  private final List<Tagger> taggers = new ArrayList<>();
  private Set<EntityType> types = EnumSet.allOf(EntityType.class);
  private boolean standard = true;

  ReleaseExtractorBuilder() {
  }

  /** Adds a dictionary of one's own, in the format of {@link Lexicon}; its rows hide the library's. Repeatable. */
  public ReleaseExtractorBuilder dictionary(Path file) {
    dictionaries.add(Objects.requireNonNull(file, "file"));
    return this;
  }

  /** Whether the library's own dictionaries are used; they are unless told otherwise. */
  public ReleaseExtractorBuilder standardDictionaries(boolean used) {
    this.standard = used;
    return this;
  }

  /** Forms that are no mention, whatever dictionary or rule finds them, in any width and case. Repeatable. */
  public ReleaseExtractorBuilder ignoredTerms(List<String> forms) {
    ignored.addAll(forms);
    return this;
  }

  /** A UTF-8 file of forms that are no term, one a line; {@code #} begins a comment line. Repeatable. */
  public ReleaseExtractorBuilder ignoredTerms(Path file) {
    ignoredFiles.add(Objects.requireNonNull(file, "file"));
    return this;
  }

  /** Adds a tagger of one's own; what it proposes stands beside what the library's propose. Repeatable. */
  public ReleaseExtractorBuilder tagger(Tagger tagger) {
    taggers.add(Objects.requireNonNull(tagger, "tagger"));
    return this;
  }

  /**
   * The types of entities wanted; all unless told otherwise. Only what is reported changes, not what is found.
   *
   * @throws NullPointerException if {@code wanted} is null or holds null
   */
  public ReleaseExtractorBuilder types(Set<EntityType> wanted) {
    types = EnumSet.noneOf(EntityType.class);
    types.addAll(wanted);
    return this;
  }

  /**
   * Loads the dictionaries.
   *
   * @throws DictionaryException naming file and line of a row that cannot be used
   * @throws IOException         if a file cannot be read
   */
  public ReleaseExtractor build() throws IOException {
    List<String> forms = new ArrayList<>(ignored);
    for (Path file : ignoredFiles) {
      Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip)
          .forEach(forms::add);
    }
    Lexicon.Builder lexicon = Lexicon.builder().standard(standard).ignore(forms);
    dictionaries.forEach(lexicon::dictionary);
    return new ReleaseExtractor(lexicon.build(), List.copyOf(taggers), types);
  }
}
