package io.github.neurorelease.cli;

import io.github.neurorelease.source.Charsets;
import io.github.neurorelease.source.DocumentReader;
import io.github.neurorelease.source.Limits;
import java.nio.charset.Charset;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that make a reader of documents; mixed into every command that reads. */
final class ReaderOptions {

  private static final long MEGABYTE = 1_000_000;

  @Option(names = "--charset", paramLabel = "NAME",
      description = "the encoding of text and HTML (default: found out; a byte order mark wins)")
  private String charset;

  @Option(names = "--max-size", paramLabel = "MB", defaultValue = "100",
      description = "the largest file, in megabytes (default: ${DEFAULT-VALUE})")
  private double megabytes;

  @Option(names = "--max-characters", paramLabel = "N", defaultValue = "2000000",
      description = "the longest text, in characters (default: ${DEFAULT-VALUE})")
  private int characters;

  @Option(names = "--max-pages", paramLabel = "N", defaultValue = "1000",
      description = "the most pages of a PDF (default: ${DEFAULT-VALUE})")
  private int pages;

  @Option(names = "--max-depth", paramLabel = "N", defaultValue = "500",
      description = "the deepest nesting of HTML (default: ${DEFAULT-VALUE})")
  private int depth;

  @Option(names = "--max-elements", paramLabel = "N", defaultValue = "500000",
      description = "the most elements of HTML (default: ${DEFAULT-VALUE})")
  private int elements;

  @Option(names = "--max-inflated", paramLabel = "MB", defaultValue = "100",
      description = "what a compressed part of a PDF may come to, in megabytes (default: ${DEFAULT-VALUE})")
  private double inflated;

  @Option(names = "--max-time", paramLabel = "SECONDS", defaultValue = "60",
      description = "the longest time for one document (default: ${DEFAULT-VALUE})")
  private double seconds;

  DocumentReader reader(CommandLine commandLine) {
    Charset named = charset == null ? null : Charsets.named(charset);
    if (charset != null && named == null) {
      throw new ParameterException(commandLine, "--charset " + charset + ": the name of an encoding expected");
    }
    return DocumentReader.create().limits(limits(commandLine)).charset(named);
  }

  /** The longest time for one document, extraction included. */
  Duration time() {
    return Duration.ofMillis((long) (seconds * 1000));
  }

  /** What of these a result depends on. */
  String settings() {
    return (charset == null ? "" : "charset=" + charset + " ") + "limits=" + megabytes + "," + characters + "," + pages
        + "," + depth + "," + elements + "," + inflated + " ";
  }

  private Limits limits(CommandLine commandLine) {
    try {
      return new Limits((long) (megabytes * MEGABYTE), characters, pages, depth, elements,
          (long) (inflated * MEGABYTE), time());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(commandLine, "--max-…: " + e.getMessage());
    }
  }
}
