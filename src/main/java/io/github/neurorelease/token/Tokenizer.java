package io.github.neurorelease.token;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.text.Cancellation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Japanese text to tokens with Apache Lucene's Kuromoji and IPADIC.
 *
 * <p>Thread-safe: the dictionaries are shared, and every call borrows an analyser of its own.
 */
public final class Tokenizer {

  private static final int LOOK = 0xfff;
  /** A power of two, far more than there are. */
  private static final int PARTS_OF_SPEECH = 1024;

  private final UserDictionary words;
  private final ConcurrentLinkedQueue<Analyser> idle = new ConcurrentLinkedQueue<>();

  private Tokenizer(UserDictionary words) {
    this.words = words;
  }

  /**
   * A tokenizer that keeps the given words whole.
   *
   * @param words surfaces in normal form, without blanks and commas; may be empty
   */
  public static Tokenizer keeping(Iterable<UserWord> words) {
    return new Tokenizer(UserWord.dictionary(words));
  }

  /**
   * The words of a document's Japanese blocks, left to right, without base form and reading: as much as rules ask for,
   * in two thirds of the time. What is printed twice has the words of its first print.
   */
  public List<Token> words(Structure structure) {
    String normal = structure.text().normal();
    List<Block> blocks = structure.blocks();
    List<Token> words = new ArrayList<>(normal.length() / 2 + 8);
    int from = -1;
    int to = -1;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean foreign = structure.isForeign(b);
      Block first = foreign || structure.original(b) == b ? null : blocks.get(structure.original(b));
      // Blocks that follow each other go through the analyser together, and with the line feed in front of them: the
      // words behind it do not depend on those before, but would on a beginning of the text.
      if ((foreign || first != null) && from >= 0) {
        tokenize(normal, from, to, false, words);
        from = -1;
      }
      if (first != null) {
        repeat(first, block.start(), words);
      } else if (!foreign) {
        from = from < 0 ? Math.max(0, block.start() - 1) : from;
        to = block.end();
      }
    }
    if (from >= 0) {
      tokenize(normal, from, to, false, words);
    }
    return words;
  }

  /** Adds the words of a block again, for the same text at {@code start}. */
  private static void repeat(Block first, int start, List<Token> words) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (words.get(middle).start() < first.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int shift = start - first.start();
    for (int i = low; i < words.size() && words.get(i).end() <= first.end(); i++) {
      words.add(words.get(i).at(words.get(i).start() + shift));
    }
  }

  /**
   * The tokens of a text in normal form, left to right; blanks and line feeds are none. Linear in the length.
   */
  public List<Token> tokenize(String normal) {
    List<Token> tokens = new ArrayList<>(normal.length() / 2 + 8);
    tokenize(normal, 0, normal.length(), true, tokens);
    return tokens;
  }

  private void tokenize(String normal, int start, int end, boolean whole, List<Token> out) {
    Analyser analyser = idle.poll();
    if (analyser == null) {
      analyser = new Analyser(words);
    }
    try {
      analyser.tokenize(normal, start, end, whole, out);
      idle.offer(analyser);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen on a string", e);
    }
  }

  /** One Kuromoji instance with its attributes; used by one thread at a time. */
  private static final class Analyser {

    private final JapaneseTokenizer kuromoji;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PartOfSpeechAttribute pos;
    private final BaseFormAttribute base;
    private final ReadingAttribute reading;
    /** The last one with each hash: there are but some sixty, so that this is all of them. */
    private final String[] names = new String[PARTS_OF_SPEECH];
    private final PartOfSpeech[] partsOfSpeech = new PartOfSpeech[PARTS_OF_SPEECH];

    Analyser(UserDictionary words) {
      kuromoji = new JapaneseTokenizer(words, false, JapaneseTokenizer.Mode.NORMAL);
      term = kuromoji.addAttribute(CharTermAttribute.class);
      offset = kuromoji.addAttribute(OffsetAttribute.class);
      pos = kuromoji.addAttribute(PartOfSpeechAttribute.class);
      base = kuromoji.addAttribute(BaseFormAttribute.class);
      reading = kuromoji.addAttribute(ReadingAttribute.class);
    }

    void tokenize(String normal, int start, int end, boolean whole, List<Token> out) throws IOException {
      kuromoji.setReader(new StringReader(normal.substring(start, end)));
      kuromoji.reset();
      while (kuromoji.incrementToken()) {
        if ((out.size() & LOOK) == 0) {
          Cancellation.check();
        }
        int at = start + offset.startOffset();
        char first = normal.charAt(at);
        if (first == ' ' || first == '\n') {
          continue;
        }
        PartOfSpeech partOfSpeech = partOfSpeech(pos.getPartOfSpeech());
        if (whole) {
          String baseForm = base.getBaseForm();
          out.add(new Token(at, start + offset.endOffset(), partOfSpeech, baseForm == null ? term.toString() : baseForm,
              reading.getReading()));
        } else {
          out.add(new Token(at, start + offset.endOffset(), partOfSpeech, null, null));
        }
      }
      kuromoji.end();
      kuromoji.close();
    }

    private PartOfSpeech partOfSpeech(String ipadic) {
      if (ipadic == null) {
        return PartsOfSpeech.of(null);
      }
      int slot = ipadic.hashCode() & PARTS_OF_SPEECH - 1;
      if (!ipadic.equals(names[slot])) {
        names[slot] = ipadic;
        partsOfSpeech[slot] = PartsOfSpeech.of(ipadic);
      }
      return partsOfSpeech[slot];
    }
  }
}
