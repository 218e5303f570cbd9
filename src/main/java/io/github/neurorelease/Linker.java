package io.github.neurorelease;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Link;
import io.github.neurorelease.glossary.Abbreviations;
import io.github.neurorelease.lexicon.Automaton;
import io.github.neurorelease.lexicon.Key;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.token.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which concept of a public vocabulary each mention of one document names: that of its dictionary row; that of the
 * long form where the document introduces a short one; else that of the longest part which has one.
 *
 * <pre>
 * 側坐核                            => UBERON:0001882
 * …側坐核(NAc)…NAc                 => NAc as 側坐核
 * 海馬神経新生                      => the concept of 神経新生, said to be that of a part
 * </pre>
 *
 * <p>Not thread-safe; one a document.
 */
final class Linker {

  private record Name(String text, EntityType type) {
  }

  private final Document document;
  private final Lexicon lexicon;
  private final Map<String, String> longForms = new HashMap<>();
  /** One of 64 bits for the first character of each of these short forms: most mentions begin with none. */
  private long initials;
  private final Map<Name, List<Link>> known = new HashMap<>();

  /** Parts found so far in the mention at hand. */
  private Term best;
  private int bestStart;
  private int bestEnd;

  Linker(Document document, Lexicon lexicon, List<Abbreviations.Pair> pairs) {
    this.document = document;
    this.lexicon = lexicon;
    for (Abbreviations.Pair pair : pairs) {
      String longForm = pair.longForm().in(document.normal());
      if (identified(longForm, null) != null) {
        longForms.putIfAbsent(pair.shortForm().in(document.normal()), longForm);
        initials |= 1L << document.normal().charAt(pair.shortForm().start());
      }
    }
  }

  /** The concepts that the mention names, best first; empty where none is known. */
  List<Link> links(Candidate mention) {
    EntityType.Group group = mention.type().group();
    if (group == EntityType.Group.CLOSED || mention.type() == EntityType.PERSON) {
      return List.of();
    }
    Term own = mention.term();
    if (own != null && own.id() != null && !isShortForm(mention)) {
      return List.of(link(own, null));
    }
    String text = document.normal().substring(mention.start(), mention.end());
    Name name = new Name(text, mention.type());
    List<Link> links = known.get(name);
    if (links == null) {
      links = find(mention, text);
      known.put(name, links);
    }
    return links;
  }

  private boolean isShortForm(Candidate mention) {
    String normal = document.normal();
    return (initials >>> normal.charAt(mention.start()) & 1) != 0
        && longForms.containsKey(normal.substring(mention.start(), mention.end()));
  }

  private List<Link> find(Candidate mention, String text) {
    Term whole = null;
    if (longForms.containsKey(text)) {
      whole = identified(longForms.get(text), mention.type());
    }
    if (whole == null && mention.term() != null && mention.term().id() != null) {
      whole = mention.term();
    }
    if (whole == null) {
      whole = identified(text, mention.type());
    }
    return whole != null ? List.of(link(whole, null)) : part(mention);
  }

  /** The row of the form that has an identifier, of the type where one is given; null where none or several say so. */
  private Term identified(String form, EntityType type) {
    Term found = null;
    for (Term term : lexicon.find(form)) {
      if (term.id() != null && (type == null || term.type() == type)) {
        if (found != null && !found.id().equals(term.id())) {
          return null;
        }
        found = term;
      }
    }
    return found;
  }

  private List<Link> part(Candidate mention) {
    EntityType.Group group = mention.type().group();
    if (group != EntityType.Group.BIOMEDICAL && mention.type() != EntityType.ORGANIZATION) {
      return List.of();
    }
    String normal = document.normal();
    best = null;
    bestStart = mention.start();
    bestEnd = mention.start();
    char[] folded = new char[mention.end() - mention.start()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Key.fold(normal.charAt(mention.start() + i));
    }
    Automaton.Walker walker = lexicon.automaton().walker(folded);
    for (int i = 0; i < folded.length; i++) {
      int start = mention.start() + i;
      if (document.isWordEdge(start)) {
        walker.walk(i, (end, terms) -> offer(mention, start, mention.start() + end, terms));
      }
    }
    return best == null ? List.of() : List.of(link(best, document.sourceText(bestStart, bestEnd)));
  }

  /** Takes the part if it is longer than the one so far; of equally long ones the last, since heads stand last. */
  private void offer(Candidate mention, int start, int end, List<Term> terms) {
    if (end - start < bestEnd - bestStart || end - start == mention.end() - mention.start()
        || !document.isWordEdge(end)) {
      return;
    }
    for (Term term : terms) {
      if (term.id() != null && isAkin(mention.type(), term.type()) && term.isWritten(document.normal(), start, end)
          && term.context().allows(document.normal(), start, end, document.sentenceStart(mention.start()),
              document.sentenceEnd(mention.start()), true)) {
        best = term;
        bestStart = start;
        bestEnd = end;
        return;
      }
    }
  }

  private static boolean isAkin(EntityType whole, EntityType part) {
    return whole == EntityType.ORGANIZATION ? part == whole : part.group() == EntityType.Group.BIOMEDICAL;
  }

  private static Link link(Term term, String part) {
    return new Link(term.id(), term.english() == null ? term.term() : term.english(), part);
  }
}
