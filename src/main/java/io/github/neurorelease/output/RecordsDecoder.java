package io.github.neurorelease.output;

import io.github.neurorelease.glossary.Abbreviation;
import io.github.neurorelease.glossary.Anchor;
import io.github.neurorelease.glossary.GlossaryEntry;
import io.github.neurorelease.record.Contact;
import io.github.neurorelease.record.Funding;
import io.github.neurorelease.record.Metadata;
import io.github.neurorelease.record.Reference;
import io.github.neurorelease.record.Researcher;
import io.github.neurorelease.structure.Section;
import io.github.neurorelease.structure.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns JSON into records. With the text, offsets are checked; strict, as for annotation, unknown fields are refused.
 */
final class RecordsDecoder {

  private static final Pattern DATE = Pattern.compile("\\d{3}[\\dX](-\\d{2}(-\\d{2})?)?");

  private final String text;
  private final boolean strict;

  /**
   * @param text   the text, or null where it is not known
   * @param strict whether unknown fields and odd dates are refused
   */
  RecordsDecoder(String text, boolean strict) {
    this.text = text;
    this.strict = strict;
  }

  Records decode(JsonFields root) {
    String version = root.text("schemaVersion");
    if (version != null && !version.equals(ExtractionJson.VERSION)) {
      throw root.complaint("schemaVersion", "version \"" + version + "\", expected \"1\"");
    }
    root.texts("warnings");
    JsonFields metadata = root.object("metadata");
    Records records = new Records(metadata == null ? Records.none().metadata() : metadata(metadata),
        all(root, "sections", this::section), all(root, "glossary", this::glossaryEntry),
        all(root, "abbreviations", this::abbreviation), all(root, "researchers", this::researcher),
        all(root, "funding", this::funding), all(root, "references", this::reference),
        all(root, "contacts", this::contact));
    finish(root);
    return records;
  }

  private <T> List<T> all(JsonFields parent, String name, Function<JsonFields, T> decode) {
    List<T> decoded = new ArrayList<>();
    for (JsonFields fields : parent.objects(name)) {
      decoded.add(decode.apply(fields));
      finish(fields);
    }
    return decoded;
  }

  private void finish(JsonFields fields) {
    if (strict) {
      fields.refuseOthers();
    }
  }

  private Metadata metadata(JsonFields fields) {
    Metadata metadata = new Metadata(fields.text("title"), fields.text("subtitle"), date(fields, "releaseDate"),
        fields.texts("issuers"), fields.text("journal"), fields.text("paperTitle"), fields.texts("authors"),
        fields.text("doi"), date(fields, "publicationDate"));
    finish(fields);
    return metadata;
  }

  private String date(JsonFields fields, String name) {
    String date = fields.text(name);
    if (strict && date != null && !DATE.matcher(date).matches()) {
      throw fields.complaint(name, "\"" + date + "\", expected an ISO 8601 date without a time, such as 2026-03-30");
    }
    return date;
  }

  private Section section(JsonFields fields) {
    String heading = fields.text("heading");
    Range whole = range(fields, "start", "end");
    Range head = range(fields, "headingStart", "headingEnd");
    if (strict && heading != null) {
      requireHeading(fields, heading, whole);
      requireHeading(fields, heading, head);
    }
    return new Section(fields.requiredConstant("kind", SectionKind.class), heading, head.start(), head.end(),
        whole.start(), whole.end());
  }

  private void requireHeading(JsonFields fields, String heading, Range range) {
    if (range.known() && !blankless(text.substring(range.start(), range.end())).contains(blankless(heading))) {
      throw fields.complaint("heading",
          "heading \"" + heading + "\" does not stand at " + range.start() + " to " + range.end());
    }
  }

  private static String blankless(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }

  private GlossaryEntry glossaryEntry(JsonFields fields) {
    Range range = range(fields, "start", "end");
    return new GlossaryEntry(fields.requiredText("marker"), fields.number("number"), fields.text("term"),
        fields.texts("aliases"), fields.requiredText("definition"),
        fields.requiredConstant("kind", GlossaryEntry.Kind.class), range.start(), range.end(),
        all(fields, "anchors", this::anchor));
  }

  private Anchor anchor(JsonFields fields) {
    Anchor anchor = new Anchor(fields.requiredNumber("start"), fields.requiredNumber("end"),
        fields.requiredText("text"));
    if (text != null) {
      requireRange(fields, "start", anchor.start(), anchor.end());
      String actual = text.substring(anchor.start(), anchor.end());
      if (!actual.equals(anchor.text())) {
        throw fields.complaint("text", "anchor \"" + anchor.text() + "\", but the text has \""
            + actual.replace('\n', ' ') + "\" at " + anchor.start() + " to " + anchor.end());
      }
    }
    return anchor;
  }

  private record Range(int start, int end) {
    boolean known() {
      return start >= 0;
    }
  }

  private Range range(JsonFields fields, String startName, String endName) {
    Integer start = fields.number(startName);
    Integer end = fields.number(endName);
    if (start == null && end == null) {
      return new Range(-1, -1);
    }
    if (start == null || end == null) {
      throw fields.complaint(startName, "\"" + startName + "\" and \"" + endName + "\" expected together");
    }
    if (text != null) {
      requireRange(fields, startName, start, end);
    }
    return new Range(start, end);
  }

  private void requireRange(JsonFields fields, String name, int start, int end) {
    if (end > text.length()) {
      throw fields.complaint(name, "offset " + end + " is past the end of the text, expected at most " + text.length()
          + " UTF-16 code units");
    }
    if (start < 0 || start >= end) {
      throw fields.complaint(name, "range " + start + " to " + end + ", expected 0 <= start < end");
    }
  }

  private Abbreviation abbreviation(JsonFields fields) {
    return new Abbreviation(fields.requiredText("short"), fields.requiredText("long"));
  }

  private Researcher researcher(JsonFields fields) {
    return new Researcher(fields.requiredText("name"), fields.text("role"), fields.text("affiliation"));
  }

  private Funding funding(JsonFields fields) {
    return new Funding(fields.text("funder"), fields.text("program"), fields.texts("grantIds"));
  }

  private Reference reference(JsonFields fields) {
    return new Reference(fields.text("firstAuthor"), fields.number("year"), fields.text("doi"));
  }

  private Contact contact(JsonFields fields) {
    return new Contact(fields.text("name"), fields.text("organization"), fields.text("email"), fields.text("phone"));
  }
}
