package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Support in the order printed: a funder, the programme with its levels, the grant numbers.
 *
 * <pre>
 * 日本学術振興会(JSPS)基盤研究(B)(JP23H02781)、学術変革領域研究(A)(JP22H05497) => two of 日本学術振興会
 * AMED 脳とこころの研究推進プログラム(…プロジェクト)(JP21wm0425999)            => the programme with its level
 * 内藤記念科学振興財団                                                        => a funder alone
 * </pre>
 */
final class FundingReader {

  private static final Pattern SUPPORT = Pattern.compile(
      "支援|助成|補助を受け|補助により|委託を受け|委託により|一環として|研究費(?:により|によって|で)|科研費|supported by|funded by");
  private static final Pattern FOLLOWING = Pattern.compile(
      "以下の(?:[^。]{0,30})(?:事業|プログラム|支援|助成|研究課題|研究費|補助)[^。]{0,40}(?:得られ|行われ|行い|実施|支援を受け)[^。]{0,12}。$");
  private static final Pattern SEPARATOR = Pattern.compile("[、,，;；\\n。]|および|及び|ならびに|並びに|また|と");
  private static final Pattern SHORT = Pattern.compile("[A-Za-z][A-Za-z0-9./ +&-]*|[^A-Za-z]{1,5}");
  private static final Pattern LEVEL = Pattern.compile(".*(?:プログラム|プロジェクト|事業|研究|タイプ|型|領域|課題)(?:\\([^()]*\\))?");

  private static final Pattern QUOTED_LEVEL = Pattern.compile(
      ".*(?:プログラム|プロジェクト|事業|制度)|(?:基盤|若手|挑戦的|学術変革領域|新学術領域|特別推進|萌芽|挑戦的萌芽)研究.{0,8}");

  /** ERATO「山本認知プロジェクト」: what stands behind such a scheme is its leader's project and no level. */
  private static final Pattern SCHEME = Pattern.compile("[A-Z][A-Za-z-]{2,9}|さきがけ");

  private final Reading reading;
  private final String text;
  private final List<Funding> funding = new ArrayList<>();
  private String funder;
  private boolean funderHadMore;
  /** Who supports all items of the list below a sentence. */
  private String listFunder;
  private boolean listUsed;
  private StringBuilder program;
  private List<String> ids = new ArrayList<>();
  private boolean open;
  private int lastEnd = -1;
  private int programEnd = -1;
  private EntityType lastType;

  private FundingReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  static List<Funding> read(Reading reading) {
    FundingReader reader = new FundingReader(reading);
    reader.sections(true);
    reader.end();
    if (reader.funding.isEmpty()) {
      reader.sections(false);
      reader.end();
    }
    return reader.funding;
  }

  private void sections(boolean own) {
    boolean listed = false;
    for (Block block : reading.blocks()) {
      SectionKind kind = reading.kind(block);
      listed = block.kind() != Block.Kind.HEADING && (listed && text.charAt(block.end() - 1) != '。'
          || announcesList(block));
      if (listed && !own && kind != SectionKind.CONTACT) {
        if (text.charAt(block.end() - 1) == '。' && isListHead(block)) {
          continue;
        }
        if (!listItem(block)) {
          labelled(block);
        }
        continue;
      }
      if (block.kind() == Block.Kind.HEADING) {
        continue;
      }
      if (own && kind == SectionKind.FUNDING) {
        supported(block);
      } else if (!own && kind != SectionKind.REFERENCES && kind != SectionKind.GLOSSARY
          && kind != SectionKind.CONTACT) {
        sentences(block);
      }
    }
  }

  /** 「本成果は、以下の事業によって得られました。」: the lines below it name them. */
  private boolean announcesList(Block block) {
    return text.charAt(block.end() - 1) == '。' && Search.first(text, '以', block.start(), block.end()) >= 0
        && FOLLOWING.matcher(text).region(block.start(), block.end()).find();
  }

  /** Lines below 「本成果は、以下の事業によって得られました。」: the programme, its area, the project with its number. */
  private void labelled(Block block) {
    int at = text.charAt(block.start()) == '(' ? block.start() + 1 : block.start();
    for (String remark : new String[] {"研究領域", "研究総括", "研究代表者", "研究期間", "研究開発期間", "プログラムディレクター"}) {
      if (text.startsWith(remark, at)) {
        return;
      }
    }
    if (lastEnd >= 0 && !reading.in(block.start(), block.end(), EntityType.GRANT_ID).isEmpty()
        && reading.in(block.start(), block.end(), EntityType.ORGANIZATION).isEmpty() && ids.isEmpty()) {
      for (Candidate id : reading.in(block.start(), block.end(), EntityType.GRANT_ID)) {
        ids.add(reading.printed(id));
        mark(id);
      }
      return;
    }
    block(block.start(), block.end());
  }

  /** The block without a last sentence that says who gave something else: …から提供されました. */
  private void supported(Block block) {
    int end = block.end();
    if (listItem(block) || isListHead(block)) {
      return;
    }
    int last = reading.document().sentenceStart(end - 1);
    if (last > block.start() && text.substring(last, end).contains("提供")
        && !SUPPORT.matcher(text).region(last, end).find()
        && reading.in(last, end, EntityType.GRANT_ID).isEmpty()) {
      end = last;
    }
    block(block.start(), end);
  }

  /** Reads a line of a list below the sentence that names the funder of all its lines; whether it was one. */
  private boolean listItem(Block block) {
    boolean item = "-*・●○◆■◇□".indexOf(text.charAt(block.start())) >= 0
        && reading.in(block.start(), block.end(), EntityType.ORGANIZATION).isEmpty();
    if (!item && listFunder != null && !listUsed) {
      funder = listFunder;
      open = true;
      end();
    }
    listFunder = item ? listFunder : null;
    listUsed = listFunder != null;
    if (listFunder == null) {
      return false;
    }
    end();
    funder = listFunder;
    funderHadMore = true;
    items(block.start(), block.end());
    return true;
  }

  /** 本研究は、甲機構(AB)の以下の事業の支援を受けました。: one funder, and no programme in the sentence itself. */
  private boolean isListHead(Block block) {
    String words = text.substring(block.start(), block.end());
    List<Candidate> funders = reading.in(block.start(), block.end(), EntityType.ORGANIZATION);
    boolean one = funders.size() == 1
        || funders.size() == 2 && reading.isBracketedBehind(funders.get(1), funders.get(0).end());
    boolean head = one && words.contains("以下の")
        && reading.in(block.start(), block.end(), EntityType.PROGRAM).isEmpty()
        && reading.in(block.start(), block.end(), EntityType.GRANT_ID).isEmpty();
    if (head) {
      end();
      listFunder = reading.organization(funders.get(0));
    }
    return head;
  }

  /** The sentences of the block that name a funder, a programme or a grant number. */
  private void sentences(Block block) {
    int stop = block.start();
    for (Candidate candidate : reading.in(block)) {
      boolean named = candidate.type() == EntityType.GRANT_ID || candidate.type() == EntityType.PROGRAM
          || candidate.type() == EntityType.ORGANIZATION;
      if (named && candidate.start() >= stop) {
        int start = Math.max(block.start(), reading.document().sentenceStart(candidate.start()));
        stop = Math.min(block.end(), Math.max(candidate.end(), reading.document().sentenceEnd(candidate.start())));
        if (SUPPORT.matcher(text).region(start, stop).find() && isFunded(start, stop)) {
          block(start, stop);
        }
      }
    }
  }

  /** A grant number, or a funder of whom support came. */
  private boolean isFunded(int start, int end) {
    if (!reading.in(start, end, EntityType.GRANT_ID).isEmpty()) {
      return true;
    }
    String words = text.substring(start, end);
    boolean received = words.contains("支援を受け") || words.contains("助成を受け") || words.contains("支援により")
        || words.contains("助成により") || words.contains("支援のもと") || words.contains("一環として") || words.contains("助成金");
    return received && words.contains("研究")
        && !reading.in(start, end, EntityType.ORGANIZATION).isEmpty()
        | !reading.in(start, end, EntityType.PROGRAM).isEmpty();
  }

  private void block(int start, int end) {
    if (!goesOn(start, end)) {
      end();
    }
    items(start, end);
  }

  private void items(int start, int end) {
    for (Candidate candidate : reading.in(start, end)) {
      switch (candidate.type()) {
        case ORGANIZATION -> organization(candidate, start, end);
        case PROGRAM -> program(candidate);
        case GRANT_ID -> {
          ids.add(reading.printed(candidate));
          open = true;
          mark(candidate);
        }
        default -> { }
      }
    }
  }

  private void end() {
    flush();
    funder = null;
    lastEnd = -1;
    lastType = null;
  }

  /** A line that begins with a bracket, a grant number, or the programme of a funder on the line before. */
  private boolean goesOn(int start, int end) {
    if (lastEnd < 0 || start >= end || start - lastEnd > 3) {
      return false;
    }
    List<Candidate> first = reading.in(start, end);
    boolean opens = !first.isEmpty() && first.get(0).start() - start <= 2;
    EntityType type = opens ? first.get(0).type() : null;
    if (type == EntityType.PROGRAM && lastType == EntityType.ORGANIZATION) {
      lastEnd = start;
      return true;
    }
    boolean same = text.charAt(start) == '同' && type == EntityType.PROGRAM;
    return same || text.charAt(start) == '(' || type == EntityType.GRANT_ID;
  }

  private void mark(Candidate candidate) {
    lastEnd = candidate.end();
    lastType = candidate.type();
  }

  private void organization(Candidate candidate, int floor, int end) {
    boolean alias = lastType == EntityType.ORGANIZATION && reading.isBracketedBehind(candidate, lastEnd);
    if (alias) {
      lastEnd = candidate.end() + 1;
      return;
    }
    if (reading.isInBrackets(candidate.start(), floor) || isPartner(candidate, end)) {
      return;
    }
    flush();
    funder = reading.organization(candidate);
    funderHadMore = false;
    open = true;
    mark(candidate);
  }

  /** …大学との共同研究, …の皆様. */
  private boolean isPartner(Candidate candidate, int end) {
    String behind = text.substring(candidate.end(), Math.min(end, candidate.end() + 8));
    return behind.startsWith("との共同") || behind.startsWith("と共同") || behind.startsWith("において") || behind.startsWith("の皆")
        || behind.startsWith("倫理") || behind.startsWith("のご協力") || behind.startsWith("の協力");
  }

  private void program(Candidate candidate) {
    String words = text.substring(candidate.start(), candidate.end());
    boolean quoted = isQuoted(candidate);
    boolean level = QUOTED_LEVEL.matcher(words).matches() && !(program != null && SCHEME.matcher(program).matches());
    if (quoted && program != null && (!level || ids.isEmpty() && isParted(candidate))) {
      programEnd = Math.max(programEnd, candidate.end());
      lastEnd = candidate.end();
      return;
    }
    if (program != null && isShortForm(candidate, words)) {
      programEnd = candidate.end() + 1;
      mark(candidate);
      return;
    }
    boolean fresh = program == null && ids.isEmpty() && open && lastType == EntityType.ORGANIZATION
        && !isParted(candidate);
    if (fresh || program == null && ids.isEmpty() && !open) {
      start(candidate);
    } else if (program != null && ids.isEmpty() && !isParted(candidate)) {
      join(candidate);
    } else {
      boolean carried = funderHadMore || program != null || !ids.isEmpty();
      String before = funder;
      flush();
      funder = carried ? before : null;
      start(candidate);
    }
    funderHadMore = true;
    mark(candidate);
  }

  private void start(Candidate candidate) {
    program = new StringBuilder(reading.printed(candidate));
    programEnd = candidate.end();
    open = true;
  }

  private boolean isQuoted(Candidate candidate) {
    return candidate.start() > 0 && "「『\"".indexOf(text.charAt(candidate.start() - 1)) >= 0;
  }

  /** （革新脳）, （CREST）: the short form of the programme in front; （…プロジェクト） is a level. */
  private boolean isShortForm(Candidate candidate, String words) {
    int start = candidate.start();
    boolean bracketed = start > 0 && text.charAt(start - 1) == '(' && candidate.end() < text.length()
        && ")、,:".indexOf(text.charAt(candidate.end())) >= 0;
    return bracketed && SHORT.matcher(words).matches() && !LEVEL.matcher(words).matches();
  }

  /** Whether a list goes on between what was last and the candidate. */
  private boolean isParted(Candidate candidate) {
    if (lastEnd < 0 || lastEnd > candidate.start()) {
      return false;
    }
    StringBuilder between = new StringBuilder();
    int depth = 0;
    for (int i = lastEnd; i < candidate.start(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        between.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return SEPARATOR.matcher(between).find();
  }

  private void join(Candidate candidate) {
    int start = candidate.start();
    boolean bracketed = text.charAt(start - 1) == '(' && candidate.end() < text.length()
        && text.charAt(candidate.end()) == ')';
    if (bracketed) {
      program.append(reading.printed(start - 1, candidate.end() + 1));
      programEnd = candidate.end() + 1;
      return;
    }
    String between = programEnd < start ? text.substring(programEnd, start) : "";
    boolean dot = between.contains("・");
    program.append(dot ? "・" : between.equals("「") ? "「" : " ").append(reading.printed(candidate));
    if (between.equals("「")) {
      program.append("」");
    }
    programEnd = candidate.end();
  }

  private void flush() {
    if (open && (funder != null || program != null || !ids.isEmpty())) {
      Funding entry = new Funding(funder, program == null ? null : program.toString(), ids);
      if (!funding.contains(entry)) {
        funding.add(entry);
      }
    }
    program = null;
    ids = new ArrayList<>();
    open = false;
  }
}
