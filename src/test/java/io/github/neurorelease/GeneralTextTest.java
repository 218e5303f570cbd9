package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** General Japanese without neuroscience: news, sport, cooking, places, people and their like hold next to no names. */
class GeneralTextTest {

  private static final double MOST_PER_HUNDRED = 2;
  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final List<List<String>> THEMES = themes();

  @Test
  void enoughSentences() {
    assertTrue(sentences().size() >= 260, "sentences: " + sentences().size());
  }

  @Test
  void asOneDocument() {
    check("as one document", List.of(String.join("\n", sentences())));
  }

  @Test
  void asDocumentsByTheme() {
    check("by theme", THEMES.stream().map(theme -> String.join("\n", theme)).toList());
    check("by theme, without line breaks", THEMES.stream().map(theme -> String.join("", theme)).toList());
  }

  @Test
  void eachSentenceAlone() {
    check("each alone", sentences());
  }

  @Test
  void everydayWordsStayInTextsOfTheField() {
    assertEquals(List.of("ORGANISM マウス", "ANATOMY 海馬", "CELL シナプス", "PROCESS 記憶", "PROCESS 学習"),
        mentions("マウスの海馬でシナプスの数が減り、記憶と学習が損なわれた。").stream()
            .map(mention -> mention.type() + " " + mention.text()).toList());
    assertEquals(List.of(), mentions("マウスとキーボードの学習用に、記憶に残る教材を選んだ。"));
  }

  private static void check(String setting, List<String> documents) {
    List<String> offenders = new ArrayList<>();
    for (String document : documents) {
      for (Mention mention : mentions(document)) {
        offenders.add(mention.type() + " " + mention.text() + " [" + mention.evidence() + "] in "
            + line(document, mention.start()));
      }
    }
    double perHundred = 100.0 * offenders.size() / sentences().size();
    assertTrue(perHundred < MOST_PER_HUNDRED, () -> String.format("%s: %d biomedical mentions in %d sentences, fewer than "
        + "%.0f per 100 expected%n  %s", setting, offenders.size(), sentences().size(), MOST_PER_HUNDRED,
        String.join(System.lineSeparator() + "  ", offenders)));
  }

  private static List<Mention> mentions(String text) {
    return EXTRACTOR.extract(text).entities().stream()
        .filter(mention -> mention.type().group() == EntityType.Group.BIOMEDICAL).toList();
  }

  private static String line(String document, int at) {
    int end = document.indexOf('\n', at);
    return document.substring(document.lastIndexOf('\n', at) + 1, end < 0 ? document.length() : end);
  }

  private static List<String> sentences() {
    return THEMES.stream().flatMap(List::stream).toList();
  }

  private static List<List<String>> themes() {
    List<List<String>> themes = new ArrayList<>();
    try (InputStream in = GeneralTextTest.class.getResourceAsStream("/general/sentences.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("# theme:")) {
          themes.add(new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          themes.get(themes.size() - 1).add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot happen on a resource", e);
    }
    return List.copyOf(themes);
  }
}
