package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.CharSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Symbols of no dictionary, by their neighbours and their shape.
 *
 * <pre>
 * Abcd1遺伝子         => Abcd1 PROTEIN      what follows
 * 阻害薬「XY-417」     => XY-417 CHEMICAL    what stands before
 * 化合物XY-417        => XY-417 CHEMICAL
 * 抗体XY-417, 抗体4Z8  => XY-417 CHEMICAL, 4Z8 PROTEIN
 * VEGF164             => VEGF164 PROTEIN   a known symbol with a number
 * ABC1、ABC2、BDNFなど => PROTEIN            what it is listed with
 * </pre>
 */
final class SymbolRules {

  private static final Pattern AFTER_PROTEIN = Pattern.compile(
      "(?:\\([^()]{1,20}\\))?(?:遺伝子|タンパク|蛋白|受容体|mRNA|を(?:ともに|共に|強く|高く|過剰)?(?:発現|欠損|欠失|欠く|コード|過剰発現|ノックダウン|ノックアウト|抑制)|"
          + "の(?:過剰発現|発現|活性(?!化)|リン酸化|凝集)|発現|陽性|陰性|変異|欠損|欠失|分子|酵素|抗体|ノックアウト|リン酸化|経路|シグナル|タンパク質)");
  private static final Pattern AFTER_CHEMICAL = Pattern.compile("(?:を|の)?(?:経口|静脈内|腹腔内|皮下)?(?:投与|処理|服用|点鼻)");
  /** What the words of both begin with: most symbols need no pattern. */
  private static final CharSet FOLLOWING = CharSet.of("(遺タ蛋受mをの発陽陰変欠分酵抗ノリ経シ静腹皮投処服点");
  private static final Pattern ISOFORM = Pattern.compile("(?<one>[A-Z][A-Za-z]{2,}|A[βB])-?\\d{1,3}[a-zA-Z]?"
      + "|(?<two>[A-Z][A-Za-z]+\\d?[A-Z]?)[α-ω]|(?<mass>p\\d{2,3})[α-ω]");
  private static final Pattern CODE =
      Pattern.compile("[A-Z][A-Za-z]{0,4}-?\\d{3,7}(?:[A-Z]|-\\d{2,4})?|[A-Z][A-Za-z]{0,3}\\d{2}-\\d{4}");
  private static final Pattern GENE = Pattern.compile("(?=.{3,9}$)(?!.*(?:19|20)\\d\\d$)(?!(?:[IEGTC]C|[ELT]D|GI)\\d0$)"
      + "(?:[A-Z][A-Za-z]{1,5}\\d{1,3}[A-Za-z]{0,2}\\d?|[a-z]{2,5}\\d{1,3}[ab]|[a-z]{3,4}-\\d{1,3})");

  /** How far before a symbol its neighbour may begin. */
  private static final int REACH = 14;

  private final Lexicon lexicon;
  private final WordTable neighbours =
      WordTable.read("symbol-neighbours.tsv", Set.of("link", "protein", "chemical", "antibody", "label"));

  SymbolRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void propose(Passage passage, List<Unit> units, Consumer<Candidate> out) {
    String text = passage.document();
    for (int k = 0; k < units.size(); k++) {
      Unit unit = units.get(k);
      if (unit.is(Unit.Kind.SYMBOL) && unit.end() - unit.start() >= 2 && hasUpper(text, unit) && !isWord(text, unit)) {
        propose(passage, units, k, out);
      }
    }
  }

  private void propose(Passage passage, List<Unit> units, int k, Consumer<Candidate> out) {
    Unit unit = units.get(k);
    String text = passage.document();
    String symbol = unit.text(text);
    String before = before(text, Math.max(passage.start(), unit.start() - REACH), unit.start());
    EntityType listed = listedWith(text, units, k);
    // Every shape has a digit or a Greek letter.
    boolean shaped = isShaped(symbol);
    EntityType stem = shaped ? stem(symbol) : null;
    if (stem != null) {
      accept(unit, stem, Candidate.NORMAL, "symbol.stem", out);
    } else if (listed != null) {
      accept(unit, listed, Candidate.NORMAL, "symbol.listed", out);
    } else if (before.equals("chemical") || before.equals("label")
        || before.equals("antibody") && isDrugCode(symbol)) {
      accept(unit, EntityType.CHEMICAL, Candidate.NORMAL, "symbol.before", out);
    } else if (follows(AFTER_PROTEIN, text, unit, passage.end()) && !(shaped && CODE.matcher(symbol).matches())
        || before.equals("protein") || before.equals("antibody")) {
      accept(unit, EntityType.PROTEIN, Candidate.NORMAL, "symbol.neighbour", out);
    } else if (!shaped) {
      return;
    } else if (symbol.indexOf('-') > 0 && CODE.matcher(symbol).matches()
        || follows(AFTER_CHEMICAL, text, unit, passage.end()) && symbol.chars().anyMatch(Character::isDigit)) {
      accept(unit, EntityType.CHEMICAL, Candidate.WEAK, "symbol.shape", out);
    } else if (GENE.matcher(symbol).matches()) {
      accept(unit, EntityType.PROTEIN, Candidate.WEAK, "symbol.shape", out);
    }
  }

  private static boolean isShaped(String symbol) {
    for (int i = 0; i < symbol.length(); i++) {
      char c = symbol.charAt(i);
      if (c >= '0' && c <= '9' || c >= 'α' && c <= 'ω') {
        return true;
      }
    }
    return false;
  }

  /** A known protein's symbol with the sign of an isoform behind it: VEGF164, PI3Kα, p110γ => PROTEIN. */
  private EntityType stem(String symbol) {
    Matcher matcher = ISOFORM.matcher(symbol);
    if (!matcher.matches()) {
      return null;
    }
    if (matcher.group("mass") != null) {
      return EntityType.PROTEIN;
    }
    List<Term> terms = lexicon.find(matcher.group("one") != null ? matcher.group("one") : matcher.group("two"));
    return !terms.isEmpty() && terms.get(0).type() == EntityType.PROTEIN && !terms.get(0).context().isConditional()
        ? EntityType.PROTEIN : null;
  }

  /** What the noun before {@code end} says a symbol is; empty where it says nothing. */
  private String before(String text, int floor, int end) {
    int at = end > floor && text.charAt(end - 1) == '"' ? end - 1 : end;
    WordTable.Word word = neighbours.endingAt(text, at, floor);
    for (int links = 0; links < 2 && word != null && word.is("link"); links++) {
      at -= word.length();
      word = neighbours.endingAt(text, at, floor);
    }
    return word == null || word.is("link") ? "" : word.kind();
  }

  /** Whether a label says that what begins at {@code start} is the name of a drug: 一般名:メルタニド. */
  boolean isLabelled(String text, int start, int floor) {
    return before(text, Math.max(floor, start - REACH), start).equals("label");
  }

  /** XY-4170: antibodies in development have the number of their company, those of a laboratory that of a clone. */
  private static boolean isDrugCode(String symbol) {
    return symbol.indexOf('-') > 0 && CODE.matcher(symbol).matches();
  }

  private static boolean follows(Pattern pattern, String text, Unit unit, int end) {
    if (unit.end() >= end || !FOLLOWING.has(text.charAt(unit.end()))) {
      return false;
    }
    Matcher matcher = pattern.matcher(text).region(unit.end(), Math.min(end, unit.end() + 24));
    return matcher.lookingAt();
  }

  private static void accept(Unit unit, EntityType type, int weight, String rule, Consumer<Candidate> out) {
    out.accept(new Candidate(unit.start(), unit.end(), type, null, weight, new Evidence(rule, "")));
  }

  /** The type of the protein or chemical that the symbol is listed with, or null. */
  private static EntityType listedWith(String text, List<Unit> units, int k) {
    for (int step = -1; step <= 1; step += 2) {
      int comma = k + step;
      int other = k + 2 * step;
      if (other >= 0 && other < units.size() && isListComma(text, units.get(comma))
          && units.get(other).is(Unit.Kind.TERM) && text.charAt(units.get(other).start()) < 0x400
          && (units.get(other).type() == EntityType.PROTEIN || units.get(other).type() == EntityType.CHEMICAL)) {
        return units.get(other).type();
      }
    }
    return null;
  }

  private static boolean isListComma(String text, Unit unit) {
    return unit.is(Unit.Kind.BREAK) && "、,・/".indexOf(text.charAt(unit.start())) >= 0
        || unit.text(text).equals("や") || unit.text(text).equals("と");
  }

  private static boolean hasUpper(String text, Unit unit) {
    for (int i = unit.start(); i < unit.end(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' && i > unit.start()) {
        return true;
      }
    }
    return false;
  }

  /** A Latin word within foreign text: beside a blank and another Latin word. */
  private static boolean isWord(String text, Unit unit) {
    boolean before = unit.start() >= 2 && text.charAt(unit.start() - 1) == ' '
        && Character.isLetter(text.charAt(unit.start() - 2)) && text.charAt(unit.start() - 2) < 0x80;
    boolean after = unit.end() + 1 < text.length() && text.charAt(unit.end()) == ' '
        && Character.isLetter(text.charAt(unit.end() + 1)) && text.charAt(unit.end() + 1) < 0x80;
    return before || after;
  }
}
