package io.github.neurorelease.dictionary;

import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.lexicon.Context;
import io.github.neurorelease.lexicon.Key;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.lexicon.TermReader;
import io.github.neurorelease.structure.Headings;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.structure.Structurer;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.SourceText;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import io.github.neurorelease.token.Token;
import io.github.neurorelease.token.Tokenizer;
import io.github.neurorelease.token.UserWord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says of every place where a term stands in a text why it is or is not a mention there: the edges of words, the case
 * of letters, the row's context, another name around it.
 *
 * <pre>
 * 島 in 広島大学  => stands in the longer ORGANIZATION 広島大学
 * 島 in 島に渡る  => the context of anatomy-cortex.tsv:213 asks for near:島皮質|…
 * </pre>
 */
public final class TermPlaces {

  private final Document document;
  private final List<Mention> mentions;
  private final Lexicon lexicon;

  private TermPlaces(Document document, List<Mention> mentions, Lexicon lexicon) {
    this.document = document;
    this.mentions = mentions;
    this.lexicon = lexicon;
  }

  /**
   * The places of a term, left to right.
   *
   * @param mentions what was extracted from the text
   * @param lexicon  the lexicon it was extracted with
   */
  public static List<TermPlace> of(SourceText text, List<Mention> mentions, Lexicon lexicon, String term) {
    Structure structure = new Structurer(new Headings()).structure(Normaliser.normalise(text.text()));
    Document document = new Document(text, structure, Tokenizer.keeping(UserWord.standard()).words(structure));
    return new TermPlaces(document, mentions, lexicon).places(Key.of(TermReader.normal(term)));
  }

  private List<TermPlace> places(String key) {
    StringBuilder folded = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < document.normal().length(); i++) {
      char c = Key.fold(document.normal().charAt(i));
      if (c != 0) {
        folded.append(c);
        origins.add(i);
      }
    }
    List<TermPlace> places = new ArrayList<>();
    for (int at = key.isEmpty() ? -1 : folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
      places.add(place(origins.get(at), origins.get(at + key.length() - 1) + 1));
    }
    return places;
  }

  private TermPlace place(int start, int end) {
    Span source = document.text().toSource(start, end);
    for (Mention mention : mentions) {
      if (mention.start() == source.start() && mention.end() == source.end()) {
        return new TermPlace(source.start(), source.end(), true, "found as " + describe(mention));
      }
    }
    return new TermPlace(source.start(), source.end(), false, reason(start, end, source));
  }

  private String reason(int start, int end, Span source) {
    for (Mention mention : mentions) {
      if (mention.start() < source.end() && source.start() < mention.end()) {
        boolean around = mention.start() <= source.start() && source.end() <= mention.end();
        return (around ? "it stands in the longer " : "it overlaps ") + describe(mention);
      }
    }
    List<Term> rows = lexicon.find(document.normal().substring(start, end));
    if (rows.isEmpty()) {
      return "no row has this form";
    }
    if (!document.isWordEdge(start) || !document.isWordEdge(end)) {
      return "no word " + (document.isWordEdge(start) ? "ends" : "begins") + " there: " + tokens(start, end);
    }
    return rows.stream().map(term -> reason(start, end, term)).distinct().collect(Collectors.joining("; "));
  }

  private String reason(int start, int end, Term term) {
    String text = document.normal();
    Context context = term.context();
    if (!term.isWritten(text, start, end)) {
      return "case tells it apart from " + term.term() + " of " + term.source();
    }
    if (context.vetoes(text, start, end)) {
      return "the context of " + term.source() + " forbids it there: " + context.column();
    }
    if (!context.allows(text, start, end, document.sentenceStart(start), document.sentenceEnd(start), false)) {
      return context.field() ? "a term only in a document about the field (" + term.source() + "), which names more"
          : "the context of " + term.source() + " asks for " + context.column();
    }
    return "a rule dropped it: a foreign passage, a reference, or an adjective or effect made of " + term.source();
  }

  private String tokens(int start, int end) {
    return document.tokens().stream().filter(token -> token.end() > start - 1 && token.start() < end + 1)
        .map((Token token) -> document.normal().substring(token.start(), token.end())).collect(Collectors.joining("|"));
  }

  private static String describe(Mention mention) {
    return mention.type() + " \"" + mention.text() + "\" (" + mention.evidence() + ")";
  }
}
