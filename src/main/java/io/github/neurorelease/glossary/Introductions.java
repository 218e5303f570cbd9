package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.tagger.Introduced;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document teaches about its own names: a short form is of its long form's type, all names in a footnote's head
 * are of one type, and where none of them is known the definition says what it is.
 *
 * <pre>
 * 疾患関連ミクログリア(DAM)          => DAM CELL, everywhere in the document
 * ※3 XY法:神経活動を記録する技術。   => XY法 METHOD
 * </pre>
 *
 * What stands beside the noun of its class or in an enumeration of the class is learned too ({@code LearnedNames}).
 *
 * Immutable and thread-safe.
 */
public final class Introductions {

  private static final int LONGEST = 40;
  private static final Pattern COPULA =
      Pattern.compile("(?:の一種|の一つ|のひとつ|の1つ|のこと|の総称|のうちの1つ|である|です)$");
  /** 学内研究助成金(AB1234): a grant's number, no short form of the grant. */
  private static final Pattern GRANT = Pattern.compile("[A-Z]{0,3}\\d{4,}");
  private static final Pattern KIND = Pattern.compile("(?:の一種|の一つ|のこと|の総称)$");

  private static final String NAME = "[\\p{IsKatakana}ー・]{4,20}|[A-Z][A-Za-z0-9-]{3,20}"
      + "|(?=[^ァ-ヺー]{0,9}[ァ-ヺ])[\\p{IsHan}\\p{IsKatakana}ー・]{4,20}|[\\p{IsHan}]{2,10}(?:製薬|薬品|化学|製作所|電機)";
  private static final Pattern COMPANY = Pattern.compile(
      "(?:(?:株式|合同|有限)会社 ?(?<behind>" + NAME + ")|(?<before>" + NAME + ") ?(?:株式|合同|有限)会社)");

  private final Map<String, EntityType> genera = new LinkedHashMap<>();
  private final LearnedNames learnedNames = new LearnedNames();

  /** Reads {@code definition-types.tsv}: what the last noun of a definition says of the term. */
  public Introductions() {
    for (Resources.Line line : Resources.lines("definition-types.tsv")) {
      try {
        genera.put(line.cell(0), EntityType.valueOf(line.cell(1)));
      } catch (IllegalArgumentException e) {
        throw line.error("an entity type expected in the second column, got \"" + line.cell(1) + "\"");
      }
    }
  }

  /**
   * The forms that the document introduces beyond what the mentions already know.
   *
   * @param mentions left to right, none overlapping another
   */
  public Introduced of(Document document, Lexicon lexicon, List<Candidate> mentions,
                       List<Abbreviations.Pair> pairs, Glossary glossary) {
    Mentions known = new Mentions(mentions);
    Map<String, EntityType> types = new LinkedHashMap<>();
    String text = document.normal();
    for (int round = 0; round < 2; round++) {
      for (Abbreviations.Pair pair : pairs) {
        pair(text, pair, known, types);
      }
    }
    footnotes(document, glossary, known, types);
    companies(text, mentions, types);
    List<Introduced.Form> forms = new ArrayList<>();
    types.forEach((form, type) -> {
      if (!isKnown(lexicon, form, type)) {
        forms.add(new Introduced.Form(form, type, false, ""));
      }
    });
    List<Introduced.Form> learned = learnedNames.of(text, lexicon, mentions, known, types.keySet());
    forms.addAll(learned);
    forms.addAll(shortForms(text, learned, pairs, types));
    return new Introduced(forms);
  }

  /** The short forms of names that were learned: ゼルキン(ZRK). */
  private static List<Introduced.Form> shortForms(String text, List<Introduced.Form> learned,
                                                  List<Abbreviations.Pair> pairs, Map<String, EntityType> types) {
    List<Introduced.Form> forms = new ArrayList<>();
    for (Introduced.Form name : learned) {
      for (Abbreviations.Pair pair : pairs) {
        String shortForm = pair.shortForm().in(text);
        if (pair.longForm().in(text).equals(name.form()) && shortForm.length() > 1
            && types.putIfAbsent(shortForm, name.type()) == null) {
          forms.add(new Introduced.Form(shortForm, name.type(), true, name.how()));
        }
      }
    }
    return forms;
  }

  /** 株式会社アルファネットの…, 東西ファーマ株式会社の… => アルファネット, everywhere in the document. */
  private static void companies(String text, List<Candidate> mentions, Map<String, EntityType> types) {
    for (Candidate mention : mentions) {
      if (mention.type() == EntityType.ORGANIZATION && Search.first(text, '社', mention.start(), mention.end()) >= 0) {
        Matcher company = COMPANY.matcher(text).region(mention.start(), mention.end());
        if (company.matches()) {
          types.putIfAbsent(company.group(company.group("behind") == null ? "before" : "behind"),
              EntityType.ORGANIZATION);
        }
      }
    }
  }

  /** Whether the dictionaries find the form everywhere, and as the same type. */
  private static boolean isKnown(Lexicon lexicon, String form, EntityType type) {
    List<Term> terms = lexicon.find(form);
    return !terms.isEmpty() && terms.get(0).type() == type && terms.get(0).context().isNone();
  }

  private static void pair(String text, Abbreviations.Pair pair, Mentions known, Map<String, EntityType> types) {
    String shortForm = pair.shortForm().in(text);
    String longForm = pair.longForm().in(text);
    EntityType type = type(pair.longForm(), longForm, known, types);
    if (type == null) {
      type = type(pair.shortForm(), shortForm, known, types);
    }
    boolean grant = type == EntityType.PROGRAM && GRANT.matcher(shortForm).matches();
    if (type != null && !grant && shortForm.length() > 1) {
      types.putIfAbsent(shortForm, type);
      types.putIfAbsent(longForm, type);
    }
  }

  private static EntityType type(Span span, String form, Mentions known, Map<String, EntityType> types) {
    Candidate mention = known.at(span);
    return mention != null ? mention.type() : types.get(form);
  }

  private void footnotes(Document document, Glossary glossary, Mentions known, Map<String, EntityType> types) {
    String text = document.normal();
    List<List<Span>> allNames = glossary.names();
    List<Span> bodies = glossary.bodies();
    for (int i = 0; i < glossary.entries().size(); i++) {
      GlossaryEntry entry = glossary.entries().get(i);
      List<Span> names = allNames.get(i);
      if (entry.kind() != GlossaryEntry.Kind.TERM || names.isEmpty()) {
        continue;
      }
      EntityType type = null;
      for (Span name : names) {
        EntityType own = type(name, name.in(text), known, types);
        type = type == null ? own : type;
      }
      if (type == null) {
        type = byDefinition(bodies.get(i).in(text));
      }
      for (Span name : names) {
        if (type != null && isName(name.in(text))) {
          types.putIfAbsent(name.in(text), type);
        }
      }
    }
  }

  /** A name is a noun: short, without particles between words. */
  private static boolean isName(String form) {
    return form.length() >= 2 && form.length() <= LONGEST && form.indexOf('の') < 0 && form.indexOf('を') < 0
        && form.indexOf('。') < 0 && form.indexOf('、') < 0 && form.indexOf('が') < 0 && !form.endsWith("する")
        && form.indexOf('に') < 0 && form.indexOf('は') < 0;
  }

  /** 「…を記録する技術。」 => METHOD: the last noun of the definition's first sentence. */
  private EntityType byDefinition(String definition) {
    int stop = definition.indexOf('。');
    String first = stop < 0 ? definition : definition.substring(0, stop);
    first = KIND.matcher(COPULA.matcher(first).replaceAll("")).replaceAll("");
    for (Map.Entry<String, EntityType> genus : genera.entrySet()) {
      if (first.endsWith(genus.getKey())) {
        return genus.getValue();
      }
    }
    return null;
  }
}
