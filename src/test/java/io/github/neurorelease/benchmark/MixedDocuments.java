package io.github.neurorelease.benchmark;

import io.github.neurorelease.source.HtmlRendering;
import io.github.neurorelease.source.PdfRendering;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the seeds as people have releases: PDF, HTML and text. Arguments: folder to write to, how many documents,
 * kinds ({@code pdf,html,txt}). Copies beyond the seeds have a line of their own, so that no two are the same.
 */
public final class MixedDocuments {

  private MixedDocuments() {
  }

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("FOLDER COUNT KINDS expected");
    }
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), List.of(arguments[2].split(",")));
  }

  /** Writes so many documents, kind after kind. */
  public static void write(Path folder, int count, List<String> kinds) throws IOException {
    Files.createDirectories(folder);
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (int i = 0; i < count; i++) {
      int copy = i / seeds.size();
      String seed = seeds.get(i % seeds.size()).getFileName().toString().replace(".txt", "");
      String text = Files.readString(seeds.get(i % seeds.size()));
      String kind = kinds.get(i % kinds.size());
      Files.write(folder.resolve(seed + (copy == 0 ? "" : "-" + copy) + "." + kind),
          rendered(copy == 0 ? text : text + "\n整理番号 " + copy + "\n", kind, 1 + i % 2));
    }
  }

  private static byte[] rendered(String text, String kind, int columns) throws IOException {
    return switch (kind) {
      case "pdf" -> PdfRendering.of(text, columns, null);
      case "html" -> HtmlRendering.of(text, null).getBytes(StandardCharsets.UTF_8);
      case "txt" -> text.getBytes(columns == 1 ? StandardCharsets.UTF_8 : Charset.forName("UTF-16"));
      default -> throw new IllegalArgumentException("kind: pdf, html or txt expected, got " + kind);
    };
  }
}
