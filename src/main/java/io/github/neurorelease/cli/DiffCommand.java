package io.github.neurorelease.cli;

import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.output.OutputReader;
import io.github.neurorelease.score.diff.OutputDiff;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: tells two outputs of extract apart. */
@Command(name = "diff", mixinStandardHelpOptions = true,
    description = "Tells two outputs of extract (JSON or JSON Lines) apart: mentions and records gained, lost and "
        + "changed.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:compared, whether or not they differ", "1:a file is not an output", "2:the call was wrong"})
final class DiffCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "folder or file of the older run")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "folder or file of the newer run")
  private Path after;

  @Override
  public Integer call() {
    for (Path output : List.of(before, after)) {
      if (!Files.exists(output)) {
        throw new ParameterException(spec.commandLine(), output + ": a folder or a file expected");
      }
    }
    try {
      PrintWriter out = spec.commandLine().getOut();
      out.print(OutputDiff.of(OutputReader.readAll(before), OutputReader.readAll(after)).report());
      out.flush();
      return 0;
    } catch (FormatException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }
}
