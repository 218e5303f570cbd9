package io.github.neurorelease.output;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.entity.Link;
import io.github.neurorelease.entity.Mention;
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
import io.github.neurorelease.text.SourceText;
import java.util.List;

/** An extraction with everything an extraction can have, oddities included. */
final class FullExtraction {

  static final String TEXT = "𠮷野の海馬*¹\n\u0000=1+1\t\"x\", \ud800\udc00\ud800 E\u2028<b>\n*1 海馬: -脳の部位。\udfff";

  private FullExtraction() {
  }

  static Extraction get() {
    return new Extraction(SourceText.of("r\u00e9l, \"1\".txt", TEXT),
        new Metadata("題", null, "2026-03", List.of("大学"), null, "Paper", List.of(), "10.1/x", null),
        List.of(new Section(SectionKind.LEAD, null, -1, -1, 0, 8),
            new Section(SectionKind.GLOSSARY, "海馬", 4, 6, 8, TEXT.length())),
        List.of(new Mention(4, 6, "海馬", EntityType.ANATOMY, null,
                List.of(new Link("UBERON:1", "hippocampus", null), new Link("UBERON:2", "x", "海")),
                new Evidence("dictionary", "a.tsv:1")),
            new Mention(10, 14, "=1+1", EntityType.QUANTITY, "2", List.of(), new Evidence("rule", "")),
            new Mention(20, 23, "\ud800\udc00\ud800", EntityType.CHEMICAL, null, List.of(), null)),
        List.of(new GlossaryEntry("*1", 1, "海馬", List.of("うみうま", "HC"), "-脳の部位。\udfff", GlossaryEntry.Kind.TERM,
            TEXT.indexOf("*1 "), TEXT.length(), List.of(new Anchor(6, 8, "*¹"))),
            new GlossaryEntry("†", null, null, List.of(), "出典", GlossaryEntry.Kind.SOURCE, -1, -1, List.of())),
        List.of(new Abbreviation("HC", "海馬")), List.of(new Researcher("吉野", null, "大学")),
        List.of(new Funding(null, "基盤", List.of("JP1", "JP2")), new Funding("AMED", null, List.of())),
        List.of(new Reference("@Zanos P", 2016, null), new Reference(null, null, "10.1/y")),
        List.of(new Contact("吉野", null, "a@b.jp", null)), List.of("odd"));
  }
}
