package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes DOI, URL and EMAIL mentions. Telephone numbers are the work of {@link PhoneReader}.
 *
 * <pre>
 * DOI:10.1038/s41398-022-01943-9           => DOI 10.1038/s41398-022-01943-9
 * https://doi.org/10.1016/S0140-6736(21)02143-7. => DOI, value 10.1016/s0140-6736(21)02143-7
 * &lt;https://jes-jp.org/>                   => URL https://jes-jp.org/
 * press@pr.med.example.jp, a [at] b.jp     => EMAIL, value with @
 * info“AT”example.jp, info＜アットマーク＞example.jp likewise
 * TEL:03-1234-5678(内線12)                 => PHONE 03-1234-5678
 * </pre>
 *
 * <p>A DOI written as the address of a resolver is a DOI and no URL; one inside another address belongs to that.
 */
final class IdentifierTagger implements LocalTagger {

  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOI = 256;
  private static final int MAX_URL = 2048;
  private static final String CLOSING = ".,;:!?'\"*_";
  private static final Pattern RESOLVER = Pattern.compile(
      "(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/(?:doi:)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,5})?/");
  private static final Pattern AT = Pattern.compile(
      " ?(?:@|[\\[({<【〔《〈「『\"'] ?(?:at|atmark|a|アット|アットマーク|あっと|@) ?[\\])}>】〕》〉」』\"']"
          + "|[★☆◎●■◆]|_at_) ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOMAIN = Pattern.compile(
      "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.|\\[dot\\]|\\(dot\\)| dot )){1,8}[A-Za-z]{2,12}(?![A-Za-z0-9-])");

  /** What an address, a number or an identifier begins with. */
  private static final CharSet OPENING = CharSet.of("hHwW1@[({<\"'【〔《〈「『★☆◎●■◆_0+");

  private final PhoneReader phones = new PhoneReader();

  @Override
  public boolean readsReferences() {
    return true;
  }

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    String text = passage.document();
    boolean references = passage.section() == SectionKind.REFERENCES;
    int at = OPENING.next(text, passage.start(), passage.end());
    while (at < passage.end()) {
      int next = switch (text.charAt(at)) {
        case 'h', 'H' -> url(passage, at, out);
        case 'w', 'W' -> text.regionMatches(true, at, "www.", 0, 4) ? url(passage, at, out) : at;
        case '1' -> doi(passage, at, out);
        case '@', '★', '☆', '◎', '●', '■', '◆', '_' -> references ? at : email(passage, at, out);
        case '[', '(', '{', '<', '"', '\'', '【', '〔', '《', '〈', '「', '『' ->
            references || at + 1 >= passage.end() || "aA@アあ ".indexOf(text.charAt(at + 1)) < 0 ? at
                : email(passage, at, out);
        case '0', '+' -> references ? at : phones.read(passage, at, out);
        default -> at;
      };
      at = OPENING.next(text, Math.max(at + 1, next), passage.end());
    }
  }

  private int doi(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    if (!text.startsWith("10.", at) || at > passage.start() && isPart(text.charAt(at - 1))) {
      return at;
    }
    return doi(passage, at, text.startsWith("org/", at - 4), out);
  }

  private static boolean isPart(char before) {
    return Numerals.isDigit(before) || before == '.' || before < 0x80 && Character.isLetter(before);
  }

  private int doi(Passage passage, int at, boolean address, Consumer<Candidate> out) {
    String text = passage.document();
    Matcher matcher = DOI.matcher(text).region(at, passage.end());
    if (!matcher.lookingAt()) {
      return at;
    }
    int stop = matcher.end();
    int limit = Math.min(passage.end(), at + MAX_DOI);
    while (stop < limit && isAddress(text.charAt(stop)) && !(address && "?#&".indexOf(text.charAt(stop)) >= 0)
        && !text.startsWith(",10.", stop) && !text.startsWith(";10.", stop)) {
      stop++;
    }
    int end = trim(text, at, stop);
    if (end <= matcher.end()) {
      return at;
    }
    String value = text.substring(at, end).toLowerCase(Locale.ROOT);
    out.accept(new Candidate(at, end, EntityType.DOI, value, Candidate.STRONG, new Evidence("identifier.doi", "")));
    return end;
  }

  private int url(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    boolean http = text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8);
    boolean www = text.regionMatches(true, at, "www.", 0, 4);
    boolean joined = at > passage.start()
        && text.charAt(at - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (!http && !www || joined) {
      return at;
    }
    Matcher resolver = RESOLVER.matcher(text).region(at, passage.end());
    if (resolver.lookingAt() && text.startsWith("10.", resolver.end())) {
      return doi(passage, resolver.end(), true, out);
    }
    int start = http ? at + (text.charAt(at + 4) == ':' ? 7 : 8) : at;
    int stop = start;
    int dot = -1;
    int limit = Math.min(passage.end(), at + MAX_URL);
    while (stop < limit) {
      char c = text.charAt(stop);
      if (!isAddress(c) || (c == ',' || c == ';') && text.startsWith("http", stop + 1)) {
        break;
      }
      dot = dot < 0 && c == '.' ? stop : dot;
      stop++;
    }
    int end = trim(text, at, stop);
    if (end <= start || dot < 0 || dot >= end - 1) {
      return stop;
    }
    out.accept(new Candidate(at, end, EntityType.URL, text.substring(at, end), Candidate.STRONG,
        new Evidence("identifier.url", "")));
    return end;
  }

  private static boolean isAddress(char c) {
    return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != '"' && c != '`' && c != '{' && c != '}' && c != '|'
        && c != '\\' && c != '^';
  }

  /** Where the address ends: without closing punctuation and without a closing bracket that it did not open. */
  private static int trim(String text, int start, int stop) {
    int round = 0;
    int square = 0;
    int end = start;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (round < 0 || square < 0) {
        break;
      }
      if (CLOSING.indexOf(c) < 0 && c != '(' && c != '[') {
        end = i + 1;
      }
    }
    return openBracket(text, start, end);
  }

  /** Cuts at a bracket that is opened and never closed: {@code https://a.jp/b(2024年}. */
  private static int openBracket(String text, int start, int end) {
    int depth = 0;
    int opened = end;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        opened = depth == 0 ? i : opened;
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
    }
    int cut = depth > 0 ? opened : end;
    while (depth > 0 && cut > start && CLOSING.indexOf(text.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return cut;
  }

  private int email(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    int signStart = at > passage.start() && text.charAt(at - 1) == ' ' ? at - 1 : at;
    Matcher sign = AT.matcher(text).region(signStart, passage.end());
    if (!sign.lookingAt()) {
      return at;
    }
    int start = signStart;
    while (start > passage.start() && signStart - start < MAX_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < signStart && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    Matcher domain = DOMAIN.matcher(text).region(sign.end(), passage.end());
    if (start == signStart || !domain.lookingAt()) {
      return at;
    }
    String value = text.substring(start, signStart) + "@"
        + domain.group().replace("[dot]", ".").replace("(dot)", ".").replace(" dot ", ".");
    out.accept(new Candidate(start, domain.end(), EntityType.EMAIL, value.toLowerCase(Locale.ROOT), Candidate.STRONG,
        new Evidence("identifier.email", "")));
    return domain.end();
  }

  private static boolean isLocal(char c) {
    return Script.of(c) == Script.DIGIT || c < 0x80 && Character.isLetter(c) || ".-_+%~&'".indexOf(c) >= 0;
  }
}
