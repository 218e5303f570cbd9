package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.tagger.Introduced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Names of no dictionary whose type one place of the document gives away, for all other places: beside the noun of
 * their class, in an enumeration of the class, or beside a neighbour that tells. A name that two places say two things
 * of is not learned; one that was learned is a name only if the document is about the field.
 */
final class LearnedNames {

  private static final int SHORTEST = 3;

  private final Appositions appositions;
  private final Enumerations enumerations;

  LearnedNames() {
    ClassNouns nouns = new ClassNouns();
    appositions = new Appositions(nouns);
    enumerations = new Enumerations(nouns);
  }

  /** What a place says of a name. */
  private record Lesson(EntityType type, String how) {
  }

  /**
   * The names learned.
   *
   * @param mentions left to right, none overlapping another
   * @param taught   forms that the document defines, of which it says enough
   */
  List<Introduced.Form> of(String text, Lexicon lexicon, List<Candidate> mentions, Mentions known,
                           Set<String> taught) {
    Map<String, Lesson> lessons = new LinkedHashMap<>();
    appositions.find(text, known, learner(lessons, "apposition"));
    enumerations.find(text, known, learner(lessons, "enumeration"));
    BiConsumer<String, EntityType> neighbours = learner(lessons, "neighbour");
    for (Candidate mention : mentions) {
      if (mention.isByNeighbour() && mention.end() - mention.start() >= SHORTEST) {
        neighbours.accept(text.substring(mention.start(), mention.end()), mention.type());
      }
    }
    List<Introduced.Form> forms = new ArrayList<>();
    lessons.forEach((form, lesson) -> {
      if (lesson.type() != null && !taught.contains(form) && lexicon.find(form).isEmpty()) {
        forms.add(new Introduced.Form(form, lesson.type(), true, lesson.how()));
      }
    });
    return forms;
  }

  private static BiConsumer<String, EntityType> learner(Map<String, Lesson> lessons, String how) {
    return (form, type) -> lessons.merge(form, new Lesson(type, how),
        (a, b) -> a.type() == b.type() ? a : new Lesson(null, ""));
  }
}
