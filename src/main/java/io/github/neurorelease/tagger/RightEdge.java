package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs to a name behind its last word.
 *
 * <pre>
 * アクアポリン|4, プロテインキナーゼ|Cγ  => with the isoform
 * ELISA|法                             => with what makes a procedure of a tool
 * 糖原病|III型, 遠位型ミオパチー|2B型    => with the type
 * AAV|-CM7, GCaMP|-X                   => with the variant, where that is no term of its own
 * </pre>
 */
final class RightEdge {

  private static final Pattern ISOFORM = Pattern.compile(
      "(?:[A-Z]?\\d{0,2}[A-Zα-ωa-d]?\\d?)(?![A-Za-z0-9種個名匹頭例つ倍割%回日週月年時分秒本点群人者])");
  private static final Pattern VARIANT = Pattern.compile("[A-Z]{1,4}\\d{1,3}[A-Za-z]?|\\d{1,3}[A-Z]?");

  private static final Pattern TYPE = Pattern.compile("(?:\\d{1,2}[A-Z]{0,2}\\d?|[IVX]{1,4}[A-Za-d]?|[A-Z]\\d?)型");

  /** How far before a name its bracket may open. */
  private static final int BRACKET = 40;

  private RightEdge() {
  }

  /** オレキシン2)を: a number with a closing bracket alone is a footnote's mark. */
  private static boolean isMark(Passage passage, Unit name, Unit symbol) {
    String text = passage.document();
    if (symbol.end() >= passage.end() || text.charAt(symbol.end()) != ')') {
      return false;
    }
    for (int i = name.start() - 1; i >= passage.start() && name.start() - i < BRACKET; i--) {
      char c = text.charAt(i);
      if (c == '(') {
        return false;
      }
      if (c == ')' || c == '。') {
        return true;
      }
    }
    return true;
  }

  /** ビームフォーマー|法, ELISA|法で; not 計算|法則, 行動|法人. */
  private static boolean isProcedure(String text, int at, int limit) {
    return at < limit && text.charAt(at) == '法' && text.charAt(at - 1) != '法'
        && (at + 1 >= limit || "人律則学令務規廷案曹外的医定制".indexOf(text.charAt(at + 1)) < 0);
  }

  /** Where the type behind a disease ends, unless another disease begins with it: 糖尿病1型糖尿病. */
  private static int subtype(Passage passage, List<Unit> units, int next, int end) {
    boolean bare = next < units.size() && passage.aligned().gapBefore(end) == 0
        && !units.get(next).is(Unit.Kind.TERM);
    Matcher type = bare ? TYPE.matcher(passage.document()).region(end, passage.end()) : null;
    if (type == null || !type.lookingAt()) {
      return end;
    }
    int k = next;
    while (k < units.size() && units.get(k).start() < type.end()) {
      k++;
    }
    boolean another = k < units.size() && units.get(k).start() == type.end() && units.get(k).is(Unit.Kind.TERM)
        && units.get(k).type() == EntityType.DISEASE;
    return another ? end : type.end();
  }

  /** Where the name that ends with unit {@code k} really ends. */
  static int of(Passage passage, List<Unit> units, int k) {
    Unit last = units.get(k);
    String text = passage.document();
    int next = k + 1;
    if (last.type() == EntityType.METHOD && isProcedure(text, last.end(), passage.end())) {
      return last.end() + 1;
    }
    if (last.type() == EntityType.DISEASE) {
      return subtype(passage, units, next, last.end());
    }
    if (next >= units.size() || last.type() != EntityType.PROTEIN && last.type() != EntityType.ORGANISM) {
      return last.end();
    }
    boolean dash = text.charAt(units.get(next).start()) == '-' && units.get(next).end() - units.get(next).start() == 1;
    next = dash && next + 1 < units.size() ? next + 1 : next;
    Unit symbol = units.get(next);
    if (!symbol.is(Unit.Kind.SYMBOL) || passage.aligned().gapBefore(symbol.start()) > 0) {
      return last.end();
    }
    char before = text.charAt(last.end() - 1);
    if (last.type() == EntityType.PROTEIN && Boundaries.isKatakana(before)) {
      boolean isoform = !isMark(passage, last, symbol) && symbol.end() - symbol.start() <= 4
          && ISOFORM.matcher(text).region(symbol.start(), Math.min(passage.end(), symbol.end() + 1)).lookingAt();
      return isoform ? symbol.end() : last.end();
    }
    boolean variant = dash && before < 0x80 && VARIANT.matcher(text).region(symbol.start(), symbol.end()).matches();
    return variant ? symbol.end() : last.end();
  }
}
