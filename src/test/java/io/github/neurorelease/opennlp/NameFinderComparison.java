package io.github.neurorelease.opennlp;

import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.score.Scoring;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.score.corpus.GoldReader;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.token.Token;
import io.github.neurorelease.token.Tokenizer;
import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * What a statistical name finder would add: OpenNLP's {@link NameFinderME} trained on all gold documents but one and tried
 * on that one, alone and where the rules found nothing. Not a test: {@code main} prints the figures of docs/opennlp.md.
 */
public final class NameFinderComparison {

  private static final Tokenizer TOKENIZER = Tokenizer.keeping(List.of());

  private NameFinderComparison() {
  }

  /** Prints strict micro-F1 for each document left out. */
  public static void main(String[] args) throws IOException {
    List<GoldDocument> gold = GoldReader.readAll(Path.of("seeds"), Path.of("gold"));
    ReleaseExtractor rules = ReleaseExtractor.create();
    for (GoldDocument left : gold) {
      NameFinderME finder = train(gold.stream().filter(document -> document != left).toList());
      List<Mention> learned = find(finder, left.source().text());
      Extraction extracted = rules.extract(left.source());
      List<Mention> joined = new ArrayList<>(extracted.entities());
      learned.stream().filter(mention -> extracted.entities().stream()
          .noneMatch(other -> other.span().overlaps(mention.span()))).forEach(joined::add);
      System.out.printf("%-40s learned %.3f  rules %.3f  rules, then learned %.3f%n", left.source().name(),
          f1(left, learned), f1(left, extracted.entities()), f1(left, joined));
    }
  }

  private static double f1(GoldDocument gold, List<Mention> mentions) {
    Extraction empty = ReleaseExtractor.create().extract("");
    List<Mention> ordered = mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    Extraction found = new Extraction(gold.source(), empty.metadata(), List.of(), ordered, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
    return Scoring.of(List.of(gold), source -> found).strict().microF1();
  }

  private static NameFinderME train(List<GoldDocument> documents) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (GoldDocument document : documents) {
      for (Sentence sentence : sentences(document.source().text())) {
        samples.add(sentence.sample(document.mentions()));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    TokenNameFinderModel model = NameFinderME.train("ja", null, ObjectStreamUtils.createObjectStream(samples), parameters,
        new TokenNameFinderFactory());
    return new NameFinderME(model);
  }

  private static List<Mention> find(NameFinderME finder, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences(text)) {
      for (Span span : finder.find(sentence.words())) {
        int start = sentence.starts()[span.getStart()];
        int end = sentence.ends()[span.getEnd() - 1];
        mentions.add(Mention.of(start, end, text.substring(start, end),
            io.github.neurorelease.entity.EntityType.valueOf(span.getType()), null));
      }
    }
    return mentions;
  }

  /** Tokens with their source offsets. */
  private record Sentence(String[] words, int[] starts, int[] ends) {

    NameSample sample(List<Mention> mentions) {
      List<Span> names = new ArrayList<>();
      for (Mention mention : mentions) {
        int first = -1;
        int last = -1;
        for (int t = 0; t < words.length; t++) {
          if (starts[t] >= mention.start() && ends[t] <= mention.end()) {
            first = first < 0 ? t : first;
            last = t + 1;
          }
        }
        if (first >= 0) {
          names.add(new Span(first, last, mention.type().name()));
        }
      }
      return new NameSample(words, names.toArray(Span[]::new), false);
    }
  }

  private static List<Sentence> sentences(String text) {
    AlignedText aligned = Normaliser.normalise(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    for (Token token : TOKENIZER.tokenize(aligned.normal())) {
      boolean newLine = !current.isEmpty()
          && aligned.normal().substring(current.get(current.size() - 1).end(), token.start()).indexOf('\n') >= 0;
      if (newLine) {
        sentences.add(sentence(aligned, current));
        current = new ArrayList<>();
      }
      current.add(token);
      if (aligned.normal().charAt(token.end() - 1) == '。') {
        sentences.add(sentence(aligned, current));
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      sentences.add(sentence(aligned, current));
    }
    return sentences;
  }

  private static Sentence sentence(AlignedText aligned, List<Token> tokens) {
    String[] words = new String[tokens.size()];
    int[] starts = new int[words.length];
    int[] ends = new int[words.length];
    for (int t = 0; t < words.length; t++) {
      Token token = tokens.get(t);
      words[t] = aligned.normal().substring(token.start(), token.end());
      starts[t] = aligned.toSource(token.start(), token.end()).start();
      ends[t] = aligned.toSource(token.start(), token.end()).end();
    }
    return new Sentence(words, starts, ends);
  }
}
