package io.github.neurorelease.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the benchmarks read. */
final class SeedText {

  private SeedText() {
  }

  /** The five seeds, one after the other. */
  static String all() throws IOException {
    StringBuilder seeds = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        seeds.append(Files.readString(file)).append("\n\n");
      }
    }
    return seeds.toString();
  }

  /** The first whole lines of the seeds that are no more than so many bytes of UTF-8. */
  static String beginning(int bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    int taken = 0;
    for (String line : all().split("(?<=\n)")) {
      taken += line.getBytes(StandardCharsets.UTF_8).length;
      if (taken > bytes) {
        break;
      }
      text.append(line);
    }
    return text.toString();
  }
}
