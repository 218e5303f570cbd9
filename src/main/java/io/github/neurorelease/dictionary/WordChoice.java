package io.github.neurorelease.dictionary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.Token;
import io.github.neurorelease.token.Tokenizer;
import io.github.neurorelease.token.UserWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Chooses the words that the tokenizer keeps whole, from the dictionaries and by what the bare tokenizer does to them.
 *
 * <pre>
 * ドーパミン   a katakana word that many forms are made with: マウス|ドーパミン|ニューロン, to the tokenizer one word
 * ラクトース   none: in ガラクトース it is no word
 * </pre>
 *
 * <p>A word is taken only where the dictionaries themselves show a gain. Beyond some 2,500 words (32 KiB) the
 * tokenizer's own look-up becomes slower; the two hundred chosen cost it about a tenth, the library two hundredths.
 */
final class WordChoice {

  private static final int SHORTEST = 4;
  private static final int FORMS = 3;
  /** One form in which the letters are no word takes so many in which they are. */
  private static final int DOUBT = 4;
  private static final Set<EntityType> THINGS = EnumSet.of(EntityType.CHEMICAL, EntityType.PROTEIN,
      EntityType.ANATOMY, EntityType.CELL, EntityType.DISEASE, EntityType.ORGANISM);
  private static final String NEIGHBOUR = "モデル";

  private final Tokenizer bare = Tokenizer.keeping(List.of());
  private final Map<String, Term> terms = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Resources.Line> heads = new TreeMap<>();
  private final Map<String, int[]> counts = new TreeMap<>();

  private WordChoice(List<Term> all) {
    for (Term term : all) {
      known.add(term.term());
      known.addAll(term.aliases());
      if (term.context().isNone() && term.type().group() == EntityType.Group.BIOMEDICAL) {
        Stream.concat(Stream.of(term.term()), term.aliases().stream()).forEach(form -> terms.putIfAbsent(form, term));
      }
    }
    for (Resources.Line line : Resources.lines("suffixes.tsv")) {
      heads.putIfAbsent(line.cell(0), line);
      known.add(line.cell(0));
    }
  }

  /** The words worth keeping whole, in code point order. */
  static List<UserWord> choose(List<Term> terms) {
    return new WordChoice(terms).parts();
  }

  /** Katakana words that other forms are made with, as a whole run of katakana or beside another known word. */
  private List<UserWord> parts() {
    for (String form : terms.keySet()) {
      for (int start = 0; start < form.length(); ) {
        int end = start;
        while (end < form.length() && Script.of(form.charAt(end)) == Script.KATAKANA) {
          end++;
        }
        if (end - start >= SHORTEST) {
          count(form, start, end);
        }
        start = end + 1;
      }
    }
    List<UserWord> words = new ArrayList<>();
    counts.forEach((word, count) -> {
      if (count[0] >= FORMS && count[1] * DOUBT <= count[0] && isThing(word) && isLost(word)) {
        words.add(word(word));
      }
    });
    return words;
  }

  private void count(String form, int start, int end) {
    for (int from = start; from < end; from++) {
      for (int to = from + SHORTEST; to <= end; to++) {
        String part = form.substring(from, to);
        if (to - from < form.length() && isWord(part)) {
          boolean parts = isPart(form.substring(start, from)) && isPart(form.substring(to, end));
          counts.computeIfAbsent(part, w -> new int[2])[parts ? 0 : 1]++;
        }
      }
    }
  }

  /** Words for what is done and felt are also everyday words, and parts of such: サッカード, サッカー|ドリル. */
  private boolean isThing(String word) {
    Term term = terms.get(word);
    return term == null || THINGS.contains(term.type());
  }

  /** Whether the bare tokenizer loses an edge of the word beside another katakana word. */
  private boolean isLost(String word) {
    return !edges(NEIGHBOUR + word).get(NEIGHBOUR.length()) || !edges(word + NEIGHBOUR).get(word.length());
  }

  private boolean isPart(String rest) {
    return rest.isEmpty() || rest.length() > 1 && known.contains(rest);
  }

  private boolean isWord(String form) {
    return terms.containsKey(form) || heads.containsKey(form);
  }

  private UserWord word(String surface) {
    Term term = terms.get(surface);
    Resources.Line head = heads.get(surface);
    return term == null ? new UserWord(surface, surface, head.file(), head.number())
        : new UserWord(surface, term.reading() == null ? surface : term.reading(), term.file(), term.line());
  }

  private BitSet edges(String text) {
    BitSet edges = new BitSet();
    for (Token token : bare.tokenize(text)) {
      edges.set(token.start());
      edges.set(token.end());
    }
    return edges;
  }
}
