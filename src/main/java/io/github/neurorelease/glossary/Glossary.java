package io.github.neurorelease.glossary;

import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/**
 * The footnote glossary of a document: entries, each with its marks in the running text. Immutable and thread-safe.
 */
public final class Glossary {

  private static final int REACH = 24;
  private static final int MOST = 16;
  private static final LongestCommonSubsequence SHARED = new LongestCommonSubsequence();
  private static final Pattern SOURCE_LABEL =
      Pattern.compile("(?:引用元?|出典|出所|参考文献|参考|参照|文献|Source|Ref)s? ?[::]");
  private static final Pattern SOURCE_SIGN = Pattern.compile(
      "https?://|(?i:doi)|\\d巻|ページ|et al|ら[、,(]|誌[、,]|ウェブサイト|ホームページ|Web ?サイト|白書|統計|報告書|"
          + "調査\\(|推計\\(|\\d{4};\\d|\\(\\d{4}\\)");

  /** One sentence that says where a statement comes from: 「…(2020)に基づく。」, 「…白書より。」 */
  private static final Pattern CITES = Pattern.compile(
      "(?:[」』)\\d年版書誌表編著告料査計省庁会構所学り]より|(?:19|20)\\d\\d.{0,40}(?:に基づく|による|をもとに(?:作成|算出)|を基に(?:作成|算出)"
          + "|から引用|を引用|を改変|を参照|より引用|より作成|に準拠)"
          + "|(?:[」』]|[」』]\\([^()]{2,30}\\))(?:による|に基づく|から引用|を引用|を参照|参照|から作成|を改変|をもとに作成|を基に作成))"
          + "(?:[。.]|$)");
  /** 甲乙庁「睡眠時間の調べ」(平成元年), 甲乙新聞「…」: who said it, what it is called, and no more. */
  private static final Pattern TITLE = Pattern.compile("[^。、「」『』]{2,40}[^。、「」『』\\u3041-\\u3096]"
      + "[「『][^「」『』]{4,80}[」』](?: ?\\([^()]{2,30}\\))?\\.?");

  private final List<GlossaryEntry> entries;
  private final List<Footnote> footnotes;
  private final List<String> warnings;

  private Glossary(List<GlossaryEntry> entries, List<Footnote> footnotes, List<String> warnings) {
    this.entries = List.copyOf(entries);
    this.footnotes = footnotes;
    this.warnings = List.copyOf(warnings);
  }

  /** Reads the glossary of a document. Linear in its length. */
  public static Glossary of(Document document) {
    List<Footnote> all = new Footnotes(document).find();
    Set<Character> signs = new HashSet<>();
    all.forEach(note -> signs.add(note.sign()));
    if (signs.isEmpty()) {
      signs.add('※');
      signs.add('注');
    }
    List<Marks.Mark> marks = Marks.find(document, signs, all);
    return new Builder(document, withoutRepeats(document, all)).build(marks);
  }

  /** A body printed twice has its glossary once. */
  private static List<Footnote> withoutRepeats(Document document, List<Footnote> all) {
    List<Footnote> once = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Footnote note : all) {
      if (seen.add(document.normal().substring(note.markStart(), note.end()))) {
        once.add(note);
      }
    }
    return once;
  }

  /** The entries in the order printed. */
  public List<GlossaryEntry> entries() {
    return entries;
  }

  /** Marks without entry, entries without mark, numbers used twice. */
  public List<String> warnings() {
    return warnings;
  }

  /** For each entry the ranges in the normal form of its names: the term, where it is unbroken, then its aliases. */
  public List<List<Span>> names() {
    List<List<Span>> names = new ArrayList<>();
    for (Footnote note : footnotes) {
      List<Span> spans = new ArrayList<>();
      if (note.head() != null) {
        note.head().term().stream().limit(1).forEach(range -> spans.add(new Span(range[0], range[1])));
        note.head().aliases().forEach(range -> spans.add(new Span(range[0], range[1])));
      }
      names.add(spans);
    }
    return names;
  }

  /** The ranges in the normal form of definitions that only cite a source, not in a sentence. */
  public List<Span> sourceNotes() {
    List<Span> notes = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).kind() == GlossaryEntry.Kind.SOURCE
          && !CITES.matcher(entries.get(i).definition()).find()) {
        notes.add(new Span(footnotes.get(i).bodyStart(), footnotes.get(i).end()));
      }
    }
    return notes;
  }

  /** For each entry the range of its definition in the normal form. */
  public List<Span> bodies() {
    return footnotes.stream().map(note -> new Span(note.bodyStart(), note.end())).toList();
  }

  private static final class Builder {

    private final Document document;
    private final String text;
    private final List<Footnote> notes;
    private final Map<Integer, List<Integer>> bySign = new HashMap<>();
    private final Map<Integer, List<Marks.Mark>> anchors = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    Builder(Document document, List<Footnote> notes) {
      this.document = document;
      this.text = document.normal();
      this.notes = notes;
      for (int i = 0; i < notes.size(); i++) {
        bySign.computeIfAbsent(key(notes.get(i).sign(), notes.get(i).number()), k -> new ArrayList<>()).add(i);
      }
    }

    Glossary build(List<Marks.Mark> marks) {
      Map<String, Integer> missing = new HashMap<>();
      Set<String> reported = new TreeSet<>();
      for (Marks.Mark mark : marks) {
        int best = best(mark);
        if (best >= 0) {
          anchors.computeIfAbsent(best, k -> new ArrayList<>()).add(mark);
        } else if (isUnmistakable(mark)) {
          missing.merge(text.substring(mark.start(), mark.end()), 1, Integer::sum);
        }
      }
      missing.keySet().forEach(mark -> reported.add("footnote mark " + mark + " has no entry"));
      warnings.addAll(reported);
      List<GlossaryEntry> entries = new ArrayList<>();
      Map<Integer, Integer> numbers = new HashMap<>();
      for (int i = 0; i < notes.size(); i++) {
        entries.add(entry(notes.get(i), anchors.getOrDefault(i, List.of())));
        numbers.merge(notes.get(i).number(), 1, Integer::sum);
      }
      for (GlossaryEntry entry : entries) {
        if (entry.anchors().isEmpty()) {
          warnings.add("footnote entry " + entry.marker() + " has no mark in the text");
        }
        if (entry.number() != null && numbers.getOrDefault(entry.number(), 0) > 1) {
          warnings.add("footnote number " + entry.number() + " is used by " + numbers.remove(entry.number())
              + " entries");
        }
      }
      return new Glossary(entries, notes, warnings);
    }

    private static boolean isUnmistakable(Marks.Mark mark) {
      return mark.number() > 0 && "※注*".indexOf(mark.sign()) >= 0;
    }

    /**
     * The entry a mark points at: the one with its number; of several the one whose name stands before the mark. Of
     * very many, as in a volume of releases, the {@value #MOST} nearest are compared.
     */
    private int best(Marks.Mark mark) {
      List<Integer> same = bySign.getOrDefault(key(mark.sign(), mark.number()), List.of());
      int first = same.size() <= MOST ? 0 : nearest(same, mark.start());
      int last = Math.min(same.size(), first + MOST);
      if (last - first == 1 && !isOf(notes.get(same.get(first)), mark)) {
        return same.get(first);
      }
      int best = -1;
      int bestScore = -1;
      for (int i : same.subList(first, last)) {
        int score = isOf(notes.get(i), mark) ? -1 : similarity(notes.get(i), mark.start());
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
      return best;
    }

    private static int key(char sign, int number) {
      return sign << 16 | number;
    }

    /** Whether the mark is the entry's own. */
    private static boolean isOf(Footnote note, Marks.Mark mark) {
      return mark.start() >= note.markStart() && mark.end() <= note.markEnd();
    }

    /** Where in {@code same} the entries nearest to a place begin. */
    private int nearest(List<Integer> same, int at) {
      int low = 0;
      int high = same.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (notes.get(same.get(middle)).markStart() < at) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return Math.max(0, Math.min(low - MOST / 2, same.size() - MOST));
    }

    /** How much of the entry's names stands right before {@code at}: 「RNA-seq解析*6」 and 「RNAシークエンス」 share RNAs. */
    private int similarity(Footnote note, int at) {
      if (note.head() == null) {
        return 0;
      }
      int start = Math.max(0, at - REACH);
      String before = text.substring(start, at > start && "([".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at);
      int best = 0;
      List<int[]> names = new ArrayList<>(note.head().term());
      names.addAll(note.head().aliases());
      for (int[] name : names) {
        String words = text.substring(name[0], name[1]);
        int suffix = commonSuffix(before, words);
        int shared = SHARED.apply(
            before.substring(Math.max(0, before.length() - words.length())), words);
        best = Math.max(best, suffix * 4 + shared);
      }
      return best;
    }

    private static int commonSuffix(String a, String b) {
      int n = 0;
      while (n < a.length() && n < b.length() && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
        n++;
      }
      return n;
    }

    private GlossaryEntry entry(Footnote note, List<Marks.Mark> marks) {
      List<Anchor> found = new ArrayList<>();
      for (Marks.Mark mark : marks) {
        Span span = document.text().toSource(mark.start(), mark.end());
        found.add(new Anchor(span.start(), span.end(), span.in(document.source().text())));
      }
      String definition = document.printed(note.bodyStart(), note.end());
      Span whole = document.text().toSource(note.markStart(), note.end());
      return new GlossaryEntry(document.sourceText(note.markStart(), note.markEnd()),
          note.number() == 0 ? null : note.number(), term(note), aliases(note), definition, kind(note), whole.start(),
          whole.end(), found);
    }

    private String term(Footnote note) {
      if (note.head() == null) {
        return null;
      }
      StringBuilder term = new StringBuilder();
      for (int[] range : note.head().term()) {
        boolean spaced = term.length() > 0 && document.text().gapBefore(range[0]) > 0;
        term.append(spaced ? " " : "").append(document.printed(range[0], range[1]));
      }
      String printed = term.toString().strip();
      return printed.isEmpty() ? null : printed;
    }

    private List<String> aliases(Footnote note) {
      if (note.head() == null) {
        return List.of();
      }
      return note.head().aliases().stream().map(range -> document.printed(range[0], range[1])).toList();
    }

    private GlossaryEntry.Kind kind(Footnote note) {
      String body = text.substring(note.bodyStart(), note.end());
      if (SOURCE_LABEL.matcher(body).lookingAt()) {
        return GlossaryEntry.Kind.SOURCE;
      }
      int stop = body.indexOf('。');
      if ((stop < 0 || stop == body.length() - 1) && CITES.matcher(body).find()) {
        return GlossaryEntry.Kind.SOURCE;
      }
      if (note.head() == null && TITLE.matcher(body).matches()) {
        return GlossaryEntry.Kind.SOURCE;
      }
      boolean explains = body.indexOf('。') >= 0 && body.indexOf('。') < body.length() - 1 || body.endsWith("。");
      return !explains && SOURCE_SIGN.matcher(body).find() ? GlossaryEntry.Kind.SOURCE : GlossaryEntry.Kind.TERM;
    }
  }
}
