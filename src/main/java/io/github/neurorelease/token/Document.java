package io.github.neurorelease.token;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.structure.Sentences;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.SourceText;
import io.github.neurorelease.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * A release taken apart: source, normal form, blocks, sections, tokens. What taggers, glossary and records work on.
 * Immutable and thread-safe. All offsets are UTF-16 code units of the normal form, except where a method says source.
 */
public final class Document {

  private final SourceText source;
  private final Structure structure;
  private final List<Token> tokens;
  private final int[] firstToken;
  private final BitSet tokenEdges;
  private final BitSet sentenceStarts;

  /** Puts together what the stages before have made; {@code tokens} are those of the structure's normal form. */
  public Document(SourceText source, Structure structure, List<Token> tokens) {
    this.source = source;
    this.structure = structure;
    this.tokens = List.copyOf(tokens);
    List<Block> blocks = structure.blocks();
    this.firstToken = new int[blocks.size() + 1];
    this.tokenEdges = new BitSet(structure.text().length() + 1);
    this.sentenceStarts = new BitSet(structure.text().length() + 1);
    int t = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      t = edges(t, block.start());
      firstToken[b] = t;
      Sentences.starts(structure.text().normal(), block.start(), block.end(), sentenceStarts);
    }
    firstToken[blocks.size()] = edges(t, Integer.MAX_VALUE);
  }

  /** Notes where the tokens from {@code first} on that begin before {@code limit} begin and end; returns the next. */
  private int edges(int first, int limit) {
    int last = -1;
    int t = first;
    for (; t < tokens.size() && tokens.get(t).start() < limit; t++) {
      Token token = tokens.get(t);
      if (token.start() != last) {
        tokenEdges.set(token.start());
      }
      last = token.end();
      tokenEdges.set(last);
    }
    return t;
  }

  /** What was read. */
  public SourceText source() {
    return source;
  }

  /** Blocks and sections. */
  public Structure structure() {
    return structure;
  }

  /** The normal form with its map to the source. */
  public AlignedText text() {
    return structure.text();
  }

  /** The characters of the normal form. */
  public String normal() {
    return structure.text().normal();
  }

  /** All tokens, left to right. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The tokens of the block at {@code index}. */
  public List<Token> tokens(int index) {
    return tokens.subList(firstToken[index], firstToken[index + 1]);
  }

  /** The source text behind a range of the normal form. */
  public String sourceText(int start, int end) {
    Span span = text().toSource(start, end);
    return source.text().substring(span.start(), span.end());
  }

  /**
   * The source text behind a range of the normal form as a reader would copy it: without page numbers, running heads
   * and markup that interrupt it, and without blanks at its ends.
   */
  public String printed(int start, int end) {
    if (start >= end) {
      return "";
    }
    StringBuilder printed = new StringBuilder(end - start + 16);
    int from = text().sourceStart(start);
    int to = text().sourceEnd(start);
    for (int i = start + 1; i < end; i++) {
      int next = text().sourceStart(i);
      int last = text().sourceEnd(i - 1);
      if (next > last) {
        printed.append(source.text(), from, to).append(between(i, last, next));
        from = next;
        to = text().sourceEnd(i);
      } else if (next == last) {
        to = text().sourceEnd(i);
      }
    }
    return printed.append(source.text(), from, to).toString().strip();
  }

  /** What a reader would copy of the source between the code unit at {@code i} and the one before. */
  private String between(int i, int last, int next) {
    String between = source.text().substring(last, next);
    boolean broken = between.indexOf('\n') >= 0;
    boolean wide = broken && isWide(source.text().charAt(last - 1)) && isWide(source.text().charAt(next));
    boolean hyphen = broken && normal().charAt(i - 1) == '-';
    return hyphen || wide && between.isBlank() ? "" : between.isBlank() ? between : isMarkup(between) ? "" : " ";
  }

  /** Japanese characters and the full-width digits, letters and brackets among them, which no blank parts. */
  private static boolean isWide(char c) {
    return c >= 0x2e80;
  }

  private static boolean isMarkup(String between) {
    return between.length() <= 3 && between.chars().noneMatch(c -> Script.isWord((char) c));
  }

  /** Whether a word may begin or end before the code unit at {@code at}: a token does, or the script changes. */
  public boolean isWordEdge(int at) {
    if (at == 0 || at >= normal().length() || tokenEdges.get(at)) {
      return true;
    }
    return isScriptEdge(at);
  }

  /** Whether a token begins or ends before the code unit at {@code at}. */
  public boolean isTokenEdge(int at) {
    return tokenEdges.get(at);
  }

  /** Whether the script changes before the code unit at {@code at}; Latin, Greek and digits are one script. */
  public boolean isScriptEdge(int at) {
    return at == 0 || at >= normal().length() || family(normal().charAt(at - 1)) != family(normal().charAt(at))
        || family(normal().charAt(at)) == Script.OTHER;
  }

  private static Script family(char c) {
    Script script = Script.of(c);
    return script == Script.DIGIT || script == Script.GREEK ? Script.LATIN : script;
  }

  /** Where the sentence begins that the code unit at {@code at} belongs to. */
  public int sentenceStart(int at) {
    return Math.max(0, sentenceStarts.previousSetBit(at));
  }

  /** One past the end of the sentence that the code unit at {@code at} belongs to. */
  public int sentenceEnd(int at) {
    int next = sentenceStarts.nextSetBit(at + 1);
    int limit = next < 0 ? normal().length() : next;
    int end = at;
    while (end < limit && normal().charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** The index of the block that holds the code unit at {@code at}, or of the one before. */
  public int blockAt(int at) {
    List<Block> blocks = structure.blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The kind of the section that holds the code unit at {@code at}. */
  public SectionKind sectionAt(int at) {
    return structure.kind(structure.blocks().get(blockAt(at)));
  }
}
