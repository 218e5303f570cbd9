package io.github.neurorelease.score;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.score.corpus.GoldReader;
import io.github.neurorelease.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Documents and extractors for tests. */
public final class Samples {

  /** Where the made-up gold is. */
  public static final Path GOLD = Path.of("src/test/resources/score/gold");

  private Samples() {
  }

  /** The made-up gold. */
  public static List<GoldDocument> gold() {
    return GoldReader.readAll(GOLD, GOLD);
  }

  /** An extraction of mentions and records. */
  public static Extraction extraction(SourceText source, List<Mention> mentions, Records records) {
    return new Extraction(source, records.metadata(), records.sections(), mentions, records.glossary(),
        records.abbreviations(), records.researchers(), records.funding(), records.references(), records.contacts(),
        List.of());
  }

  /** An extractor that finds what is annotated. */
  public static Function<SourceText, Extraction> perfect() {
    return source -> extraction(source, gold().get(0).mentions(), gold().get(0).records());
  }

  /** An extractor that takes マウス for a cell, cuts 麻酔薬 short, misses HPC, and finds l of E-mail for the address. */
  public static Function<SourceText, Extraction> faulty() {
    return source -> extraction(source, gold().get(0).mentions().stream()
        .filter(mention -> !mention.text().equals("HPC")).map(Samples::spoilt).toList(), Records.none());
  }

  private static Mention spoilt(Mention mention) {
    return switch (mention.text()) {
      case "マウス" -> new Mention(mention.start(), mention.end(), mention.text(), EntityType.CELL, null, List.of(),
          new Evidence("dictionary", "cells.tsv:7"));
      case "麻酔薬" -> Mention.of(mention.start(), mention.end() - 1, "麻酔", EntityType.CHEMICAL, null);
      case "24時間" -> Mention.of(mention.start(), mention.end(), mention.text(), EntityType.DURATION, "P1D");
      case "press@kaku.example.jp" ->
          Mention.of(mention.start() - 3, mention.start() - 2, "l", EntityType.METHOD, null);
      default -> mention;
    };
  }

  /** A mention of nothing in particular. */
  public static Mention mention(EntityType type, int start, int end) {
    return Mention.of(start, end, "x".repeat(end - start), type, null);
  }
}
