package io.github.neurorelease.resolver;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of everyday language (記憶, 学習, 痛み, 砂糖, 犬) and guesses from mere shape are names only in a document that is
 * about the field. What shows that it is:
 *
 * <ul>
 * <li>concepts that everyday language does not have (海馬, ドーパミン): {@value #CONCEPT} points each, once; at least one
 * is needed;
 * <li>short symbols, which other fields use too (GDP, PET): {@value #SIGN} point;
 * <li>words that are no names but tell the subject ({@code field.tsv}: 遺伝子, 投与): {@value #SIGN} point, at most
 * {@value #MOST_WORDS} in all.
 * </ul>
 *
 * <p>A sentence needs {@value #SENTENCE} points, a passage of some sentences {@value #PASSAGE}, a longer document one
 * for every {@value #CHARACTERS} characters up to {@value #MOST}.
 */
final class FieldGate {

  private static final int CONCEPT = 2;
  private static final int SIGN = 1;
  private static final int MOST_WORDS = 3;
  private static final int SENTENCE = 3;
  private static final int PASSAGE = 6;
  private static final int MOST = 40;
  private static final int CHARACTERS = 125;
  private static final int SENTENCE_LENGTH = 160;
  private static final int GROWTH = 25;

  private static final Loaded<FieldWords> WORDS = Loaded.from(FieldWords::read);

  private FieldGate() {
  }

  /** Throws what is wrong with the table, naming file and line; nothing where it is good. */
  static void check() {
    WORDS.get();
  }

  static List<Candidate> drop(Document document, List<Candidate> candidates) {
    if (candidates.stream().noneMatch(FieldGate::needsField) || isAboutField(document, candidates)) {
      return candidates;
    }
    return candidates.stream().filter(candidate -> !needsField(candidate)).toList();
  }

  private static boolean needsField(Candidate candidate) {
    return candidate.isEveryday() || candidate.isGuess();
  }

  private static boolean isAboutField(Document document, List<Candidate> candidates) {
    int needed = needed(document.normal().length());
    Set<String> concepts = new HashSet<>();
    Set<String> symbols = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.type().group() == EntityType.Group.BIOMEDICAL && !needsField(candidate)) {
        String name = document.normal().substring(candidate.start(), candidate.end());
        (isShortSymbol(name) ? symbols : concepts).add(name);
        if (concepts.size() * CONCEPT >= needed) {
          return true;
        }
      }
    }
    int points = concepts.size() * CONCEPT + symbols.size() * SIGN;
    return !concepts.isEmpty()
        && (points >= needed || points + WORDS.get().count(document.normal(), MOST_WORDS) * SIGN >= needed);
  }

  private static int needed(int length) {
    int growing = Math.min(PASSAGE, SENTENCE + Math.max(0, length - SENTENCE_LENGTH) / GROWTH);
    return Math.min(MOST, Math.max(growing, length / CHARACTERS));
  }

  private static boolean isShortSymbol(String name) {
    return name.length() <= 3 && name.chars().noneMatch(c -> Script.isJapanese((char) c));
  }
}
