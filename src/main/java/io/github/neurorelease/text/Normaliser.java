package io.github.neurorelease.text;

/**
 * Source text to normal form, character by character, line breaks kept.
 *
 * <pre>
 * ＢＤＮＦ           => BDNF            full width
 * ｹﾀﾐﾝ, ㎎           => ケタミン, mg     half-width kana, compatibility characters
 * に お け る         => における         blanks beside Japanese characters, kept as {@link AlignedText#gapBefore gaps}
 * a  b               => a b             other blanks
 * ^{[11C]K-2}, *¹    => [11C]K-2, *1    raised characters, remembered as {@link AlignedText#raised raised}
 * \*, **bold**       => *, bold         Markdown
 * <sup>1)</sup>      => 1)              stray tags
 * $p &lt; 0.05$      => p < 0.05        LaTeX and HTML residue
 * CR LF, CR          => LF
 * </pre>
 *
 * <p>One instance normalises one text; not thread-safe.
 */
public final class Normaliser {

  private static final int MAX_EMPHASIS = 120;

  private final String source;
  private final AlignedText.Builder out;
  private final boolean[] dropped;
  private int gap;
  private int gapStart;
  private int raisedUntil;

  private Normaliser(String source) {
    this.source = source;
    this.out = new AlignedText.Builder(source);
    this.dropped = Markup.scan(source, MAX_EMPHASIS);
  }

  /**
   * The normal form of {@code source}, aligned with it. Linear in the length; any UTF-16 string is accepted, lone
   * surrogates included.
   */
  public static AlignedText normalise(String source) {
    return new Normaliser(source).run();
  }

  private AlignedText run() {
    int i = 0;
    while (i < source.length()) {
      i = isPlain(i) ? plain(i) : step(i);
    }
    return out.build();
  }

  private boolean isPlain(int i) {
    return CharFolding.isPlain(source.charAt(i)) && (dropped == null || !dropped[i])
        && (i + 1 >= source.length() || !CharFolding.joinsPrevious(source.charAt(i + 1)));
  }

  private int plain(int i) {
    put(source.charAt(i), i, i + 1, i < raisedUntil);
    return i + 1;
  }

  private int step(int i) {
    char c = source.charAt(i);
    if (dropped != null && dropped[i]) {
      if (c == '^') {
        raisedUntil = Markup.caretEnd(source, i);
      } else if (c == '<') {
        raisedUntil = Math.max(raisedUntil, Markup.raisedEnd(source, i));
      }
      return i + 1;
    }
    if (c == '\n' || c == '\r' || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029) {
      int end = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      gap = 0;
      out.append('\n', i, end, 0, false);
      return end;
    }
    if (CharFolding.isBlank(c)) {
      if (gap == 0) {
        gapStart = i;
      }
      gap += c == 0x3000 ? 2 : c == '\t' ? 4 : 1;
      return i + 1;
    }
    if (CharFolding.isInvisible(c)) {
      return i + 1;
    }
    if (c == '&') {
      int end = Markup.entityEnd(source, i);
      if (end > 0) {
        return entity(i, end);
      }
    }
    return visible(i, c);
  }

  private int visible(int i, char c) {
    int end = i + 1;
    boolean joined = end < source.length() && CharFolding.joinsPrevious(source.charAt(end));
    char one = joined || CharFolding.joinsPrevious(c) ? 0 : CharFolding.foldOne(c);
    boolean raised = i < raisedUntil || CharFolding.isRaised(c);
    if (one != 0) {
      put(one, i, end, raised);
      return end;
    }
    if (Character.isHighSurrogate(c) && end < source.length() && Character.isLowSurrogate(source.charAt(end))) {
      end++;
    }
    // A run of joining marks without end would make one cluster of a megabyte; 30 is Unicode's stream-safe limit.
    for (int n = 0; n < 30 && end < source.length() && CharFolding.joinsPrevious(source.charAt(end)); n++) {
      end++;
    }
    putFolded(CharFolding.fold(source.substring(i, end)), i, end, raised);
    return end;
  }

  private int entity(int i, int end) {
    String text = Markup.entity(source.substring(i, end));
    if (text.chars().allMatch(c -> CharFolding.isBlank((char) c))) {
      gapStart = gap == 0 ? i : gapStart;
      gap++;
    } else {
      putFolded(CharFolding.fold(text), i, end, false);
    }
    return end;
  }

  private void putFolded(String folded, int start, int end, boolean raised) {
    boolean one = isOneToOne(folded, start, end);
    for (int k = 0; k < folded.length(); k++) {
      char c = folded.charAt(k);
      if (c == ' ') {
        continue;
      }
      if (one) {
        put(c, start + k, start + k + 1, raised);
      } else {
        put(c, start, end, raised);
      }
    }
  }

  /**
   * Whether each code unit comes from one of its own: not where marks change places or a surrogate pair makes two
   * letters.
   */
  private boolean isOneToOne(String folded, int start, int end) {
    boolean one = folded.length() == end - start;
    for (int k = 0; one && k < folded.length(); k++) {
      char c = source.charAt(start + k);
      one = c == folded.charAt(k) || CharFolding.foldOne(c) == folded.charAt(k);
    }
    return one;
  }

  private void put(char c, int start, int end, boolean raised) {
    int before = gap;
    if (gap > 0) {
      char last = out.last();
      if (last != 0 && last != '\n' && !Script.isJapanese(last) && !Script.isJapanese(c)) {
        out.append(' ', gapStart, start, 0, false);
      }
      gap = 0;
    }
    out.append(c, start, end, before, raised);
  }
}
