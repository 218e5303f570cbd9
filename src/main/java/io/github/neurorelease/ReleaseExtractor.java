package io.github.neurorelease;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.glossary.Abbreviation;
import io.github.neurorelease.glossary.Abbreviations;
import io.github.neurorelease.glossary.Glossary;
import io.github.neurorelease.glossary.Introductions;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.record.Records;
import io.github.neurorelease.resolver.Resolvers;
import io.github.neurorelease.structure.Headings;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.structure.Structurer;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.tagger.Introduced;
import io.github.neurorelease.tagger.Passages;
import io.github.neurorelease.tagger.Tagger;
import io.github.neurorelease.tagger.Taggers;
import io.github.neurorelease.text.Cancellation;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.SourceText;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import io.github.neurorelease.token.Tokenizer;
import io.github.neurorelease.token.UserWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Turns a release into an {@link Extraction}.
 *
 * <pre>{@code
 * ReleaseExtractor extractor = ReleaseExtractor.create();
 * Extraction extraction = extractor.extract(text);
 * }</pre>
 *
 * <p>Making one loads the dictionaries and takes a moment; make one and keep it. Immutable and thread-safe.
 */
public final class ReleaseExtractor {

  private final Structurer structurer = new Structurer(new Headings());
  private final Tokenizer tokenizer;
  private final Introductions introductions = new Introductions();
  private final Lexicon lexicon;
  private final List<Tagger> lexical;
  private final List<Tagger> taggers;

  private final Set<EntityType> types;

  ReleaseExtractor(Lexicon lexicon, List<Tagger> own, Set<EntityType> types) {
    this.lexicon = lexicon;
    this.types = types;
    Resolvers.check();
    Records.check();
    tokenizer = Tokenizer.keeping(UserWord.standard());
    lexical = Taggers.lexical(lexicon);
    taggers = new ArrayList<>(lexical);
    taggers.addAll(Taggers.structural());
    taggers.addAll(own);
  }

  /** An extractor with the library's own dictionaries and rules. */
  public static ReleaseExtractor create() {
    return new ReleaseExtractor(Lexicon.standard(), List.of(), EnumSet.allOf(EntityType.class));
  }

  /** Starts an extractor with dictionaries, taggers or types of one's own. */
  public static ReleaseExtractorBuilder builder() {
    return new ReleaseExtractorBuilder();
  }

  /** Tells the dictionaries in use apart from others, one's own included; hexadecimal. */
  public String dictionaryVersion() {
    return lexicon.version();
  }

  /**
   * Extracts from a text.
   *
   * @param text the release; any string is accepted, and time is linear in its length
   * @throws NullPointerException                         if {@code text} is null
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Extraction extract(String text) {
    return extract(SourceText.of("text", Objects.requireNonNull(text, "text")));
  }

  /**
   * Extracts from a text that was read. Where the thread is interrupted, it ends within a moment.
   *
   * @throws NullPointerException                         if {@code source} is null
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Extraction extract(SourceText source) {
    Structure structure = structurer.structure(Normaliser.normalise(source.text()));
    Cancellation.check();
    Document document = new Document(source, structure, tokenizer.words(structure));
    Cancellation.check();
    Glossary glossary = Glossary.of(document);
    List<Candidate> proposed = wanted(document, Passages.tag(document, taggers));
    Cancellation.check();
    List<Candidate> first = Resolvers.longest(document, proposed);
    Abbreviations abbreviations = new Abbreviations(document, lexicon);
    Introduced introduced = introductions.of(document, lexicon, first, abbreviations.find(first), glossary);
    List<Candidate> mentions = Resolvers.resolve(document, glossary.sourceNotes(),
        wanted(document, Passages.retag(document, lexical, introduced, proposed)));
    Cancellation.check();
    List<Abbreviations.Pair> pairs = abbreviations.find(mentions);
    Records records = Records.of(document, mentions);
    List<Mention> entities = mentions(document, mentions, pairs);
    if (structure.furniture() != null) {
      entities = withFurniture(new Document(source, structure.furniture(), tokenizer.words(structure.furniture())),
          entities);
    }
    List<String> warnings = Oddities.of(source, structure.sections());
    warnings.addAll(glossary.warnings());
    return new Extraction(source, records.metadata(), structure.sections(), entities,
        glossary.entries(), abbreviations(document, pairs), records.researchers(), records.funding(),
        records.references(), records.contacts(), warnings);
  }

  /** Without the forms that a user ignores: the dictionaries leave them out, but rules may find them by their shape. */
  private List<Candidate> wanted(Document document, List<Candidate> candidates) {
    if (!lexicon.ignoresAny()) {
      return candidates;
    }
    String text = document.normal();
    return candidates.stream()
        .filter(candidate -> !lexicon.ignores(text.substring(candidate.start(), candidate.end()))).toList();
  }

  /** A name in a running head is a mention like any other; a page number is no quantity. */
  private List<Mention> withFurniture(Document heads, List<Mention> entities) {
    List<Candidate> named = Resolvers.resolve(heads, List.of(), wanted(heads, Passages.tag(heads, taggers))).stream()
        .filter(candidate -> candidate.type().group() == EntityType.Group.NAME || candidate.type() == EntityType.DATE)
        .toList();
    if (named.isEmpty()) {
      return entities;
    }
    List<Mention> all = new ArrayList<>(entities);
    for (Mention mention : mentions(heads, named, List.of())) {
      if (entities.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        all.add(mention);
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    return all;
  }

  private static List<Abbreviation> abbreviations(Document document, List<Abbreviations.Pair> pairs) {
    Set<Abbreviation> once = new LinkedHashSet<>();
    for (Abbreviations.Pair pair : pairs) {
      once.add(new Abbreviation(document.printed(pair.shortForm().start(), pair.shortForm().end()),
          document.printed(pair.longForm().start(), pair.longForm().end())));
    }
    return List.copyOf(once);
  }

  private List<Mention> mentions(Document document, List<Candidate> candidates, List<Abbreviations.Pair> pairs) {
    Linker linker = new Linker(document, lexicon, pairs);
    List<Mention> mentions = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (!types.contains(candidate.type())) {
        continue;
      }
      Span span = document.text().toSource(candidate.start(), candidate.end());
      mentions.add(new Mention(span.start(), span.end(), span.in(document.source().text()), candidate.type(),
          candidate.value(), linker.links(candidate), candidate.evidence()));
    }
    return mentions;
  }
}
