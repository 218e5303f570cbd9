package io.github.neurorelease.structure;

import io.github.neurorelease.text.Normaliser;
import java.util.stream.Collectors;

/** Structures of texts, written so that tables can hold them. */
final class Structures {

  private static final Structurer STRUCTURER = new Structurer(new Headings());

  private Structures() {
  }

  static Structure of(String source) {
    return STRUCTURER.structure(Normaliser.normalise(source));
  }

  /** The blocks joined by {@code " | "}, headings with {@code # } in front. */
  static String blocks(String source) {
    Structure structure = of(source);
    return structure.blocks().stream()
        .map(block -> (block.kind() == Block.Kind.HEADING ? "# " : "") + structure.text(block))
        .collect(Collectors.joining(" | "));
  }

  /** The sections joined by {@code " | "}: kind and heading. */
  static String sections(String source) {
    return of(source).sections().stream().map(section -> section.kind() + " " + section.heading())
        .collect(Collectors.joining(" | "));
  }
}
