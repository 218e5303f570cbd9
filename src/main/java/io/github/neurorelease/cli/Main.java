package io.github.neurorelease.cli;

import io.github.neurorelease.LibraryVersion;
import io.github.neurorelease.ReleaseExtractor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code neurorelease}. */
@Command(name = "neurorelease", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
    scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND",
    description = "Facts out of Japanese neuroscience press releases.")
public final class Main implements Runnable {

  @Spec
  private CommandSpec spec;

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"neurorelease " + LibraryVersion.get()};
    }
  }

  private Main() {
  }

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", System.getProperty("slf4j.internal.verbosity", "ERROR"));
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = commandLine().setOut(out).setErr(err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** All commands; standard output and error are the caller's to set. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .addSubcommand(new ExtractCommand())
        .addSubcommand(new WatchCommand())
        .addSubcommand(new ScoreCommand(() -> ReleaseExtractor.create()::extract))
        .addSubcommand(new DiffCommand())
        .addSubcommand(new AnnotateCommand())
        .addSubcommand(new DictionaryCommand(() -> ReleaseExtractor.create()::extract))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::report);
  }

  /** What nobody foresaw, in one line; the trace where NEURORELEASE_TRACE is set. */
  private static int report(Exception problem, CommandLine commandLine, CommandLine.ParseResult parsed) {
    commandLine.getErr().println("neurorelease: " + problem);
    if (System.getenv("NEURORELEASE_TRACE") != null) {
      problem.printStackTrace(commandLine.getErr());
    }
    return 1;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(),
        "a command expected: extract, watch, score, diff, annotate or dictionary");
  }
}
