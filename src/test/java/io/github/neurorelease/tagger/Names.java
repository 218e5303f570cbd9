package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.resolver.Resolvers;
import io.github.neurorelease.structure.Headings;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.structure.Structurer;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.SourceText;
import io.github.neurorelease.token.Document;
import io.github.neurorelease.token.Tokenizer;
import java.util.List;

/** What one tagger finds in a text, with a line break for each {@code /} between blanks. */
final class Names {

  private static final Structurer STRUCTURER = new Structurer(new Headings());
  private static final Tokenizer TOKENIZER = Tokenizer.keeping(List.of());

  private Names() {
  }

  static List<String> of(Tagger tagger, EntityType type, String row) {
    String text = row.replace(" / ", "\n");
    Structure structure = STRUCTURER.structure(Normaliser.normalise(text));
    Document document = new Document(SourceText.of("test", text), structure,
        TOKENIZER.tokenize(structure.text().normal()));
    return Resolvers.resolve(document, List.of(), Passages.tag(document, List.of(tagger))).stream()
        .filter(candidate -> candidate.type() == type)
        .map(candidate -> document.printed(candidate.start(), candidate.end()))
        .toList();
  }

  static List<String> list(String expected) {
    return expected == null || expected.isBlank() ? List.of() : List.of(expected.split(";"));
  }
}
