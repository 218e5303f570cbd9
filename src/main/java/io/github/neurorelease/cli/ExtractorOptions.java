package io.github.neurorelease.cli;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.ReleaseExtractorBuilder;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.DictionaryException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that make an extractor; mixed into every command that extracts. */
final class ExtractorOptions {

  @Option(names = "--dictionary", paramLabel = "FILE",
      description = "a dictionary of your own (TSV); its rows hide the library's; repeatable")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(names = "--ignore", paramLabel = "FILE", description = "forms that are no term, one a line; repeatable")
  private List<Path> ignored = new ArrayList<>();

  @Option(names = "--types", paramLabel = "TYPE", split = ",",
      description = "the types of entities wanted (default: all)")
  private List<EntityType> types = new ArrayList<>();

  /** @throws ParameterException if a file is missing or cannot be used */
  ReleaseExtractor extractor(CommandLine commandLine) {
    ReleaseExtractorBuilder builder = ReleaseExtractor.builder();
    dictionaries.forEach(file -> builder.dictionary(existing(commandLine, "--dictionary", file)));
    ignored.forEach(file -> builder.ignoredTerms(existing(commandLine, "--ignore", file)));
    if (!types.isEmpty()) {
      builder.types(EnumSet.copyOf(types));
    }
    try {
      return builder.build();
    } catch (DictionaryException e) {
      throw new ParameterException(commandLine, e.getMessage());
    } catch (CharacterCodingException e) {
      throw new ParameterException(commandLine, "--dictionary, --ignore: UTF-8 expected");
    } catch (IOException e) {
      throw new ParameterException(commandLine, e.toString());
    }
  }

  /** What of these a result depends on, the dictionaries excepted. */
  String settings() {
    return types.isEmpty() ? "" : "types=" + EnumSet.copyOf(types);
  }

  private static Path existing(CommandLine commandLine, String option, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(commandLine, option + " " + file + ": a file expected");
    }
    return file;
  }
}
