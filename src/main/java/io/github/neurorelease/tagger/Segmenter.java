package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Automaton;
import io.github.neurorelease.lexicon.Key;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.PartOfSpeech;
import io.github.neurorelease.token.Token;
import java.util.ArrayList;
import java.util.BitSet;
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

  private final Automaton automaton;
  private final Morphology morphology;

  Segmenter(Lexicon lexicon, Morphology morphology) {
    this.automaton = lexicon.automaton();
    this.morphology = morphology;
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
    private final Automaton.Walker walker = automaton.walker();
    private final BitSet edges = new BitSet();
    private final List<Unit> units = new ArrayList<>();
    private int hitEnd;
    private Term hitTerm;
    private EntityType introducedType;
    private int sentenceStart;
    private int sentenceEnd;

    Run(Passage passage) {
      this.passage = passage;
      this.text = passage.document();
      this.base = passage.start();
      this.end = passage.end();
      this.folded = new char[end - base];
      for (int i = 0; i < folded.length; i++) {
        folded[i] = Key.fold(text.charAt(base + i));
      }
      for (Token token : passage.tokens()) {
        edges.set(token.start() - base);
        edges.set(token.end() - base);
      }
      sentenceStart = base;
      sentenceEnd = nextSentence(base);
    }

    private int nextSentence(int from) {
      int stop = text.indexOf('。', from);
      return stop < 0 || stop >= end ? end : stop + 1;
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
      if (!Script.isWord(c) && !opensName) {
        return add(Unit.plain(pos, pos + 1, Unit.Kind.BREAK, null));
      }
      boolean hit = isEdge(pos) && (opensName || findHit(pos));
      Head head = isEdge(pos) ? head(pos) : null;
      if (hit && (head == null || hitEnd - pos >= head.word().length())) {
        return add(hitTerm != null ? Unit.term(pos, hitEnd, hitTerm) : Unit.introduced(pos, hitEnd, introducedType));
      }
      if (head != null) {
        return add(Unit.head(pos, pos + head.word().length(), head));
      }
      if (isSymbolChar(c)) {
        return symbol(pos);
      }
      String modifier = isEdge(pos) ? morphology.modifierAt(text, pos, end) : null;
      if (modifier != null && isEdge(pos + modifier.length())) {
        return add(Unit.plain(pos, pos + modifier.length(),
            morphology.isOutside(modifier) ? Unit.Kind.OUTSIDE : Unit.Kind.MODIFIER, PartOfSpeech.NOUN));
      }
      return word(pos, token);
    }

    private int word(int pos, Token token) {
      int stop = token == null || token.start() > pos ? pos + 1 : token.end();
      boolean noun = token != null && token.start() <= pos && isNominal(token.pos());
      return add(Unit.plain(pos, stop, noun ? Unit.Kind.WORD : Unit.Kind.BREAK, token == null ? null : token.pos()));
    }

    private int add(Unit unit) {
      units.add(unit);
      return unit.end();
    }

    private Head head(int pos) {
      for (Head head : morphology.headsAt(text, pos, end)) {
        if (isEdge(pos + head.word().length())) {
          return head;
        }
      }
      return null;
    }

    /** A run of Latin letters, digits and Greek letters with what joins them: Ro67-7476, P/Q, K+. */
    private int symbol(int pos) {
      int stop = pos + 1;
      while (stop < end) {
        char c = text.charAt(stop);
        boolean joiner = (c == '-' || c == '/' || c == '.' || c == '\'' || c == '_') && stop + 1 < end
            && isSymbolChar(text.charAt(stop + 1));
        if (!isSymbolChar(c) && !joiner) {
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

    private boolean isSymbolChar(char c) {
      Script script = Script.of(c);
      return script == Script.LATIN || script == Script.DIGIT || script == Script.GREEK;
    }

    private boolean isEdge(int at) {
      return at <= base || at >= end || Boundaries.isScriptEdge(text, at)
          || edges.get(at - base) && !isSymbolChar(text.charAt(at));
    }

    /** The longest form that begins at {@code pos}, ends where a word does and is a term in its context. */
    private boolean findHit(int pos) {
      hitEnd = -1;
      hitTerm = null;
      introducedType = null;
      walker.walk(folded, pos - base, folded.length, (stop, terms) -> consider(pos, base + stop, terms));
      introduced(pos);
      return hitEnd > pos;
    }

    private void introduced(int pos) {
      for (var introduced : passage.introduced().at(text, pos)) {
        int stop = pos + introduced.form().length();
        if (stop > hitEnd && stop <= end && isRightEdge(pos, stop) && isLeftEdge(pos)) {
          hitEnd = stop;
          hitTerm = null;
          introducedType = introduced.type();
        }
      }
    }

    private void consider(int pos, int stop, List<Term> terms) {
      if (!isLeftEdge(pos) || !isRightEdge(pos, stop)) {
        return;
      }
      for (Term term : terms) {
        if (Boundaries.isWritten(text, pos, stop, term)
            && term.context().allows(text, pos, stop, sentenceStart, sentenceEnd, true)) {
          hitEnd = stop;
          hitTerm = term;
          return;
        }
      }
    }

    private boolean isLeftEdge(int pos) {
      return isEdge(pos);
    }

    private boolean isRightEdge(int pos, int stop) {
      return isEdge(stop)
          || stop - pos >= TRUSTED && Boundaries.isKanji(text.charAt(stop - 1)) && Boundaries.isKanji(text.charAt(stop));
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
