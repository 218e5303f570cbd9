package io.github.neurorelease.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;

/**
 * The hand-checked sentences of the test resources: a sentence a line as it stands in the document, ⏎ for a line break
 * there, a blank line after each document, and # with its name before it.
 */
final class SentenceTexts {

  /** A document with its sentences, blanks at their ends taken off. */
  record Text(String name, SentenceSample sample) {
  }

  private SentenceTexts() {
  }

  /** Running text of the five seeds. */
  static List<Text> seeds() {
    return read("sentences.txt");
  }

  /** Short documents, a difficulty each. */
  static List<Text> tricky() {
    return read("tricky.txt");
  }

  private static List<Text> read(String file) {
    try (InputStream in = SentenceTexts.class.getResourceAsStream("/opennlp/" + file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
      List<Text> texts = new ArrayList<>();
      for (String document : all.strip().split("\n\n+")) {
        String[] lines = document.split("\n");
        texts.add(new Text(lines[0].substring(2), sample(lines)));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SentenceSample sample(String[] lines) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      int start = text.length();
      text.append(lines[i].replace('⏎', '\n'));
      sentences.add(new Span(start, text.length()).trim(text));
    }
    return new SentenceSample(text, sentences.toArray(Span[]::new));
  }
}
