package io.github.neurorelease.cli;

import io.github.neurorelease.output.BratStandoff;
import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.score.corpus.GoldReader;
import io.github.neurorelease.score.corpus.InlineTags;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: brat standoff to one readable file with inline tags, and back. */
@Command(name = "annotate", mixinStandardHelpOptions = true,
    description = "Turns annotation into one readable file with inline tags, ⟦TYPE|mention⟧ or "
        + "⟦TYPE=value|mention⟧, and back.")
final class AnnotateCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "annotate: expected \"to\" or \"from\"");
  }

  @Command(name = "to", mixinStandardHelpOptions = true, description = "Writes a text and its brat file as one file "
      + "with inline tags.")
  int to(@Parameters(paramLabel = "TEXT", description = "the text (UTF-8)") Path text,
         @Parameters(paramLabel = "ANN", description = "its brat file; need not exist yet") Path ann,
         @Option(names = "--out", paramLabel = "FILE", description = "write here instead of standard output")
         Path out) {
    return write(out, () -> {
      String source = GoldReader.content(text);
      String standoff = Files.exists(ann) ? GoldReader.content(ann) : "";
      return InlineTags.write(source, BratStandoff.read(ann.toString(), standoff, source));
    });
  }

  @Command(name = "from", mixinStandardHelpOptions = true, description = "Writes the tags of a file as brat standoff; "
      + "refuses any other difference from the text.")
  int from(@Parameters(paramLabel = "TAGGED", description = "the file with inline tags") Path tagged,
           @Parameters(paramLabel = "TEXT", description = "the text (UTF-8)") Path text,
           @Option(names = "--out", paramLabel = "FILE", description = "write here instead of standard output")
           Path out) {
    return write(out, () -> {
      String source = GoldReader.content(text);
      return BratStandoff.write(InlineTags.read(tagged.toString(), GoldReader.content(tagged), source), source);
    });
  }

  private int write(Path out, Supplier<String> content) {
    try {
      String written = content.get();
      if (out == null) {
        PrintWriter writer = spec.commandLine().getOut();
        writer.print(written);
        writer.flush();
      } else {
        Files.writeString(out, written);
      }
      return 0;
    } catch (FormatException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(out), e);
    }
  }
}
