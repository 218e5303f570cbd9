package io.github.neurorelease.token;

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
   * The tokens of a text in normal form, left to right; blanks and line feeds are none. Linear in the length.
   */
  public List<Token> tokenize(String normal) {
    Analyser analyser = idle.poll();
    if (analyser == null) {
      analyser = new Analyser(words);
    }
    try {
      List<Token> tokens = analyser.tokenize(normal);
      idle.offer(analyser);
      return tokens;
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

    Analyser(UserDictionary words) {
      kuromoji = new JapaneseTokenizer(words, false, JapaneseTokenizer.Mode.NORMAL);
      term = kuromoji.addAttribute(CharTermAttribute.class);
      offset = kuromoji.addAttribute(OffsetAttribute.class);
      pos = kuromoji.addAttribute(PartOfSpeechAttribute.class);
      base = kuromoji.addAttribute(BaseFormAttribute.class);
      reading = kuromoji.addAttribute(ReadingAttribute.class);
    }

    List<Token> tokenize(String normal) throws IOException {
      List<Token> tokens = new ArrayList<>(normal.length() / 2 + 8);
      kuromoji.setReader(new StringReader(normal));
      kuromoji.reset();
      while (kuromoji.incrementToken()) {
        int start = offset.startOffset();
        char first = normal.charAt(start);
        if (first == ' ' || first == '\n') {
          continue;
        }
        String baseForm = base.getBaseForm();
        tokens.add(new Token(start, offset.endOffset(), PartsOfSpeech.of(pos.getPartOfSpeech()),
            baseForm == null ? term.toString() : baseForm, reading.getReading()));
      }
      kuromoji.end();
      kuromoji.close();
      return tokens;
    }
  }
}
