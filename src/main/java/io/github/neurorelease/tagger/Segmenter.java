package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.Automaton;
import io.github.neurorelease.lexicon.ByCharacter;
import io.github.neurorelease.lexicon.Key;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.token.PartOfSpeech;
import io.github.neurorelease.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a passage into units: dictionary terms longest-first, heads, modifiers, symbols, words. A term begins and ends
 * where words do.
 *
 * <pre>
 * 選択的TrkB阻害薬の => 選択 | 的 | TrkB(PROTEIN) | 阻害薬(head, CHEMICAL) | (break)
 * </pre>
 */
final class Segmenter {

  /** From this length on a Japanese term is trusted where the tokenizer sees other words: 内側|前頭|前野. */
  private static final int TRUSTED = 4;
  /** The shortest unknown name that a head stands behind in one katakana word, and the shortest such head. */
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_HEAD = 4;
  /** The longest head that is looked for at the end of a term: ノックアウトマウス. */
  private static final int LONGEST_HEAD = 12;

  private final Automaton automaton;
  private final Morphology morphology;
  private final NameEndings nameEndings;

  Segmenter(Lexicon lexicon, Morphology morphology, Loanwords loanwords) {
    this.automaton = lexicon.automaton();
    this.morphology = morphology;
    this.nameEndings = new NameEndings(loanwords);
  }

  List<Unit> segment(Passage passage) {
    return new Run(passage).run();
  }

  private final class Run {
    private final Passage passage;
    private final String text;
    private final int base;
    private final int end;
    private final char[] folded;
    private final Automaton.Walker walker;
    private final boolean[] tokenEdges;
    private final byte[] families;
    private final ByCharacter.Fits<Object> isEdge = (word, edge) -> isEdge(edge);
    private final ByCharacter.Fits<Morphology.Piece> pieces = this::take;
    private final Automaton.Hits hits = this::collect;
    private int[] ends = new int[16];
    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Term>[] terms = new List[16];
    private int count;
    private Head head;
    private String modifier;
    private final List<Unit> units;
    private int vetoedEnd;
    private int hitEnd;
    private Term hitTerm;
    private Introduced.Form introducedForm;
    private int sentenceStart;
    private int sentenceEnd;

    Run(Passage passage) {
      this.passage = passage;
      this.text = passage.document();
      this.base = passage.start();
      this.end = passage.end();
      this.folded = new char[end - base];
      this.families = new byte[end - base];
      this.tokenEdges = new boolean[end - base + 1];
      text.getChars(base, end, folded, 0);
      for (int i = 0; i < folded.length; i++) {
        families[i] = Boundaries.family(folded[i]);
        folded[i] = Key.fold(folded[i]);
      }
      this.walker = automaton.walker(folded);
      List<Token> tokens = passage.tokens();
      this.units = new ArrayList<>(tokens.size() + tokens.size() / 8 + 8);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        tokenEdges[token.start() - base] = true;
        tokenEdges[token.end() - base] = true;
      }
      sentenceStart = base;
      sentenceEnd = nextSentence(base);
    }

    private int nextSentence(int from) {
      int stop = Search.first(text, '。', from, end);
      return stop < 0 ? end : stop + 1;
    }

    List<Unit> run() {
      int t = 0;
      List<Token> tokens = passage.tokens();
      int pos = base;
      while (pos < end) {
        while (t < tokens.size() && tokens.get(t).end() <= pos) {
          t++;
        }
        while (pos >= sentenceEnd && sentenceEnd < end) {
          sentenceStart = sentenceEnd;
          sentenceEnd = nextSentence(sentenceEnd);
        }
        Token token = t < tokens.size() ? tokens.get(t) : null;
        pos = next(pos, token);
      }
      return units;
    }

    private int next(int pos, Token token) {
      char c = text.charAt(pos);
      boolean opensName = (c == '(' || c == '[') && findHit(pos);
      if (families[pos - base] == Boundaries.OTHER && !opensName) {
        return add(Unit.plain(pos, pos + 1, Unit.Kind.BREAK, null));
      }
      boolean edge = isEdge(pos) || followsSide(pos);
      boolean hit = edge && (opensName || findHit(pos));
      if (edge && !hit && vetoedEnd > pos) {
        return add(Unit.plain(pos, vetoedEnd, Unit.Kind.WORD, PartOfSpeech.NOUN));
      }
      head = null;
      modifier = null;
      if (edge) {
        morphology.piecesAt(text, pos, end, pieces);
      }
      Unit guess = edge ? byEnding(pos, hit ? hitEnd : pos) : null;
      if (guess != null) {
        return add(guess);
      }
      int longest = Math.max(hit ? hitEnd - pos : 0, head == null ? 0 : head.word().length());
      if (modifier != null && modifier.length() > longest) {
        return modifier(pos, modifier);
      }
      if (hit && (head == null || hitEnd - pos >= head.word().length())) {
        return add(hitTerm != null ? Unit.term(pos, hitEnd, hitTerm, ending(pos), isEveryday(pos))
            : Unit.named(pos, hitEnd, introducedForm.type(), introducedForm.everyday(),
                new Evidence("introduced", introducedForm.how())));
      }
      if (head != null) {
        return add(Unit.head(pos, pos + head.word().length(), head));
      }
      if (families[pos - base] == Boundaries.ALPHABET) {
        return symbol(pos);
      }
      return word(pos, token);
    }

    /** Keeps the longest head and the longest modifier that end where a word does. */
    private boolean take(Morphology.Piece piece, int edge) {
      if (isEdge(edge)) {
        head = head == null ? piece.head() : head;
        modifier = modifier == null ? piece.modifier() : modifier;
      }
      return head != null && modifier != null;
    }

    /** The name of no dictionary that begins at {@code pos}, goes on beyond {@code known} and ends as such names do. */
    private Unit byEnding(int pos, int known) {
      byte family = families[pos - base];
      if (family != Boundaries.KATAKANA && family != Boundaries.ALPHABET
          || pos > base && families[pos - base - 1] == family && !followsTerm(pos)) {
        return null;
      }
      int stop = pos + 1;
      while (stop < end && families[stop - base] == family) {
        stop++;
      }
      NameEndings.Ending ending = stop > known ? nameEndings.of(text, pos, stop) : null;
      return ending == null ? null
          : Unit.named(pos, stop, ending.type(), false, new Evidence("ending", ending.source()));
    }

    private boolean followsTerm(int pos) {
      Unit before = units.isEmpty() ? null : units.get(units.size() - 1);
      return before != null && before.is(Unit.Kind.TERM) && before.end() == pos;
    }

    private int modifier(int pos, String modifier) {
      return add(Unit.plain(pos, pos + modifier.length(),
          morphology.isOutside(modifier) ? Unit.Kind.OUTSIDE : Unit.Kind.MODIFIER, PartOfSpeech.NOUN));
    }

    /** Whether only a document about the field makes it a term, nothing beside it. */
    private boolean isEveryday(int pos) {
      return (hitTerm.context().field() || hitTerm.context().everyday())
          && !hitTerm.context().allows(text, pos, hitEnd, sentenceStart, sentenceEnd, false);
    }

    /** The head of the term's own type that the term ends with, or null. */
    private Head ending(int pos) {
      return morphology.headUpTo(text, Math.max(pos, hitEnd - LONGEST_HEAD), hitEnd, hitTerm.type());
    }

    private int word(int pos, Token token) {
      int stop = token == null || token.start() > pos ? pos + 1 : headStart(pos, token.end());
      boolean noun = token != null && token.start() <= pos && isNominal(token.pos());
      return add(Unit.plain(pos, stop, noun ? Unit.Kind.WORD : Unit.Kind.BREAK, token == null ? null : token.pos()));
    }

    /**
     * Where the head begins that an unknown katakana word of the tokenizer holds, or {@code stop}: ノルチェ|ノックアウトマウス,
     * メルトリン|タンパク質. From there on it is a word of its own.
     */
    private int headStart(int pos, int stop) {
      if (stop - pos < SHORTEST_NAME + SHORTEST_HEAD || families[pos - base] != Boundaries.KATAKANA) {
        return stop;
      }
      for (int at = pos + SHORTEST_NAME; at + SHORTEST_HEAD <= stop; at++) {
        Head head = morphology.headAt(text, at, end, isEdge);
        if (head != null && head.word().length() >= SHORTEST_HEAD && at + head.word().length() >= stop) {
          tokenEdges[at - base] = true;
          return at;
        }
      }
      return stop;
    }

    private int add(Unit unit) {
      units.add(unit);
      return unit.end();
    }

    /** A run of Latin letters, digits and Greek letters with what joins them: Ro67-7476, P/Q, K+. */
    private int symbol(int pos) {
      int stop = pos + 1;
      while (stop < end) {
        char c = text.charAt(stop);
        boolean joiner = "-/.'_".indexOf(c) >= 0 && stop + 1 < end && isSymbol(stop + 1);
        if (c == ':' && stop + 2 < end && text.charAt(stop + 1) == ':' && isSymbol(stop + 2)) {
          stop += 2;
          continue;
        }
        if (!isSymbol(stop) && !joiner) {
          break;
        }
        if (joiner && c == '-' && stop + 1 < end && opensTerm(stop + 1)) {
          break;
        }
        stop++;
      }
      if (stop < end && text.charAt(stop) == '+') {
        stop++;
      }
      return add(Unit.plain(pos, stop, Unit.Kind.SYMBOL, null));
    }

    /** Whether a term of three letters or more begins after a dash: BDNF-|TrkB. */
    private boolean opensTerm(int at) {
      return findHit(at) && hitEnd - at >= 3;
    }

    /** 左|上側頭回: a side is no part of the word that the tokenizer makes of it. */
    private boolean followsSide(int pos) {
      char before = text.charAt(pos - 1);
      return (before == '左' || before == '右') && isEdge(pos - 1);
    }

    private boolean isSymbol(int at) {
      return families[at - base] == Boundaries.ALPHABET;
    }

    private boolean isEdge(int at) {
      if (at <= base || at >= end) {
        return true;
      }
      byte after = families[at - base];
      return after == Boundaries.OTHER || after != families[at - base - 1]
          || tokenEdges[at - base] && after != Boundaries.ALPHABET;
    }

    /**
     * The longest form that begins at {@code pos}, ends where a word does and is a term in its context; none where a
     * longer one is vetoed.
     */
    private boolean findHit(int pos) {
      hitEnd = -1;
      hitTerm = null;
      introducedForm = null;
      vetoedEnd = -1;
      count = 0;
      walker.walk(pos - base, hits);
      for (int k = count - 1; k >= 0 && hitEnd < 0 && vetoedEnd < 0; k--) {
        consider(pos, base + ends[k], terms[k]);
      }
      if (!passage.introduced().isEmpty()) {
        introduced(pos);
      }
      return hitEnd > pos;
    }

    private void introduced(int pos) {
      for (var introduced : passage.introduced().at(text, pos)) {
        int stop = pos + introduced.form().length();
        if (stop >= hitEnd && stop <= end && isRightEdge(pos, stop)) {
          hitEnd = stop;
          hitTerm = null;
          introducedForm = introduced;
        }
      }
    }

    private void collect(int end, List<Term> found) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
        terms = Arrays.copyOf(terms, count * 2);
      }
      ends[count] = end;
      terms[count++] = found;
    }

    private void consider(int pos, int stop, List<Term> found) {
      if (!isRightEdge(pos, stop) || isTitled(pos, stop)) {
        return;
      }
      for (int i = 0; i < found.size(); i++) {
        Term term = found.get(i);
        if (term.context().vetoes(text, pos, stop)) {
          vetoedEnd = stop;
        } else if (term.isWritten(text, pos, stop)
            && term.context().allows(text, pos, stop, sentenceStart, sentenceEnd, true)) {
          hitEnd = stop;
          hitTerm = term;
          return;
        }
      }
    }

    /** 海馬さん, 海馬氏: somebody's name. */
    private boolean isTitled(int pos, int stop) {
      int length = stop - pos;
      return length >= 2 && length <= 3 && Boundaries.isKanji(text.charAt(stop - 1))
          && Boundaries.isKanji(text.charAt(pos))
          && (text.startsWith("さん", stop) || text.startsWith("氏", stop) || text.startsWith("先生", stop)
          || text.startsWith("教授", stop) || text.startsWith("博士", stop));
    }

    private boolean isRightEdge(int pos, int stop) {
      return isEdge(stop) || text.charAt(stop - 1) == 'ー' && OrganizationTokens.isPage(text, stop)
          || stop - pos >= TRUSTED && Boundaries.isKanji(text.charAt(stop - 1))
          && Boundaries.isKanji(text.charAt(stop));
    }

    private boolean isNominal(PartOfSpeech pos) {
      return switch (pos) {
        case NOUN, VERBAL_NOUN, ADJECTIVAL_NOUN, ADVERBIAL_NOUN, NUMBER, COUNTER, NOUN_SUFFIX, FAMILY_NAME, GIVEN_NAME,
             PERSON_NAME, PLACE_NAME, ORGANIZATION_NAME, PROPER_NOUN, PREFIX, LETTERS, UNKNOWN -> true;
        default -> false;
      };
    }
  }
}
