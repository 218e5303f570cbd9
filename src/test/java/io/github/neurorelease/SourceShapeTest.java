package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader can take in at a time: no long file, no long method, no long line, and a word about every package. */
class SourceShapeTest {

  private static final String MAIN = "src/main/java";
  private static final String TEST = "src/test/java";
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final int LINE_LENGTH = 120;

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {MAIN, TEST})
  void filesAreShort(String folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources(folder)) {
      int lines = Files.readAllLines(file).size();
      if (lines > FILE_LINES) {
        found.add(file + ": " + lines + " lines");
      }
    }
    assertEquals(List.of(), found);
  }

  /** Rows of test tables may be wider: a broken row is harder to read than a long one. */
  @Test
  void linesAreShort() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources(MAIN)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > LINE_LENGTH) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i).length() + " characters");
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {MAIN, TEST})
  void methodsAreShort(String folder) throws IOException {
    List<String> found = new ArrayList<>();
    int methods = 0;
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
          files.getJavaFileObjectsFromPaths(sources(folder)));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Methods scanner = new Methods(unit, positions, found);
        scanner.scan(unit, null);
        methods += scanner.seen;
      }
    }
    assertTrue(methods > 300, "methods were read");
    assertEquals(List.of(), found);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    TreeSet<Path> silent = new TreeSet<>();
    for (Path file : sources(MAIN)) {
      Path word = file.resolveSibling("package-info.java");
      if (!Files.exists(word) || !Files.readString(word).startsWith("/**")) {
        silent.add(file.getParent());
      }
    }
    assertEquals(List.of(), List.copyOf(silent));
  }

  /**
   * Methods and constructors from the line of their name to the closing brace. Tables do not count: neither those in
   * annotations nor methods that are nothing but the stream of a table's rows.
   */
  private static final class Methods extends TreePathScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;
    private int seen;

    Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getBody() == null) {
        return super.visitMethod(method, none);
      }
      seen++;
      LineMap lines = unit.getLineMap();
      Tree start = method.getReturnType() != null ? method.getReturnType() : method.getBody();
      long first = lines.getLineNumber(positions.getStartPosition(unit, start));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      boolean table = String.valueOf(method.getReturnType()).startsWith("Stream<")
          && method.getBody().getStatements().size() == 1;
      if (last - first + 1 > METHOD_LINES && !table) {
        found.add(Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + first + ": " + method.getName() + " has "
            + (last - first + 1) + " lines");
      }
      return super.visitMethod(method, none);
    }
  }
}
