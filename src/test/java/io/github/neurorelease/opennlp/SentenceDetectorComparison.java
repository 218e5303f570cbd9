package io.github.neurorelease.opennlp;

import io.github.neurorelease.opennlp.SentenceTexts.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorEvaluator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Which splits better: OpenNLP's {@link SentenceDetectorME} trained on all texts but those tried, or the library's rules;
 * on documents as they are, and on their prose with the lines already joined. Not a test: {@code main} prints the table of
 * docs/opennlp.md.
 */
public final class SentenceDetectorComparison {

  private static final String ENDS = "。！？!?．";

  private SentenceDetectorComparison() {
  }

  /** Prints F1 of whole sentences for each seed and each half of the tricky texts left out of the training. */
  public static void main(String[] args) throws IOException {
    Map<String, List<Text>> folds = SentenceTexts.seeds().stream()
        .collect(Collectors.groupingBy(Text::name, LinkedHashMap::new, Collectors.toList()));
    List<Text> tricky = SentenceTexts.tricky();
    for (int i = 0; i < tricky.size(); i++) {
      folds.computeIfAbsent("tricky texts, half " + (i % 2 + 1), name -> new ArrayList<>()).add(tricky.get(i));
    }
    for (String left : folds.keySet()) {
      List<Text> training = folds.entrySet().stream().filter(fold -> !fold.getKey().equals(left))
          .flatMap(fold -> fold.getValue().stream()).toList();
      compare(left, training, folds.get(left));
    }
  }

  private static void compare(String name, List<Text> training, List<Text> tried) throws IOException {
    SentenceDetector rules = new ReleaseSentenceDetector();
    // Headings and list items end where a line does: the model has to learn which line breaks are soft.
    SentenceDetector lines = train(training.stream().map(text -> spaced(lesson(text))).toList(), ENDS + "\n");
    SentenceDetector prose = train(training.stream().map(text -> spaced(prose(text))).toList(), ENDS);
    List<SentenceSample> whole = tried.stream().map(Text::sample).toList();
    List<SentenceSample> joined = tried.stream().map(SentenceDetectorComparison::prose).toList();
    System.out.printf("| %s | %.3f | %.3f | %.3f | %.3f |%n", name,
        f1(lines, whole.stream().map(SentenceDetectorComparison::spaced).toList()), f1(rules, whole),
        f1(prose, joined.stream().map(SentenceDetectorComparison::spaced).toList()), f1(rules, joined));
  }

  static double f1(SentenceDetector detector, List<SentenceSample> samples) throws IOException {
    SentenceDetectorEvaluator evaluator = new SentenceDetectorEvaluator(detector);
    evaluator.evaluate(ObjectStreamUtils.createObjectStream(samples));
    return evaluator.getFMeasure().getFMeasure();
  }

  private static SentenceDetector train(List<SentenceSample> samples, String ends) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    return new SentenceDetectorME(SentenceDetectorME.train("jpn", ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory("jpn", false, null, ends.toCharArray()), parameters));
  }

  /** A sentence without a full stop ends with the line break behind it: only so does the trainer learn from it. */
  private static SentenceSample lesson(Text text) {
    String document = text.sample().getDocument();
    List<Span> spans = new ArrayList<>();
    for (Span span : text.sample().getSentences()) {
      boolean line = span.getEnd() < document.length() && document.charAt(span.getEnd()) == '\n'
          && ENDS.indexOf(document.charAt(span.getEnd() - 1)) < 0;
      spans.add(new Span(span.getStart(), span.getEnd() + (line ? 1 : 0)));
    }
    return new SentenceSample(document, spans.toArray(Span[]::new));
  }

  /** The sentences that are no headings, in one line. */
  private static SentenceSample prose(Text text) {
    StringBuilder document = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (Span span : text.sample().getSentences()) {
      String sentence = span.getCoveredText(text.sample().getDocument()).toString().replace("\n", "");
      if (sentence.chars().anyMatch(c -> ENDS.indexOf(c) >= 0)) {
        spans.add(new Span(document.length(), document.length() + sentence.length()));
        document.append(sentence);
      }
    }
    return new SentenceSample(document, spans.toArray(Span[]::new));
  }

  /** With a blank behind every end: of several ends without a blank between them the model looks at the last alone. */
  private static SentenceSample spaced(SentenceSample sample) {
    String document = sample.getDocument();
    StringBuilder spaced = new StringBuilder();
    int[] starts = new int[document.length()];
    int[] ends = new int[document.length() + 1];
    for (int i = 0; i < document.length(); i++) {
      starts[i] = spaced.length();
      spaced.append(document.charAt(i));
      ends[i + 1] = spaced.length();
      if (ENDS.indexOf(document.charAt(i)) >= 0) {
        spaced.append(' ');
      }
    }
    Span[] spans = new Span[sample.getSentences().length];
    for (int i = 0; i < spans.length; i++) {
      Span span = sample.getSentences()[i];
      spans[i] = new Span(starts[span.getStart()], ends[span.getEnd()]);
    }
    return new SentenceSample(spaced, spans);
  }
}
