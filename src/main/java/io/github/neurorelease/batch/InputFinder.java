package io.github.neurorelease.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the documents that arguments name: files as they are, folders with everything below them that has the extension
 * of a document, patterns such as {@code 2026/*.pdf}. Folders are gone through in the order of names, so that the order
 * is the same everywhere. Links to folders are not followed, and a link to a file outside the folder is a problem of
 * that input. Hidden files and folders are passed over.
 */
public final class InputFinder {

  private static final Set<String> EXTENSIONS =
      Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf");
  private static final String PATTERN_CHARACTERS = "*?[{";

  private final Path skipped;
  private final Map<Path, BatchInput> found = new LinkedHashMap<>();

  private InputFinder(Path skipped) {
    this.skipped = skipped == null ? null : skipped.toAbsolutePath().normalize();
  }

  /**
   * The documents that the arguments name, each file once.
   *
   * @param arguments files, folders and patterns
   * @param out       the folder that results go to, not searched itself where it lies in another; or null
   * @throws NoSuchFileException if an argument names nothing
   * @throws IOException         if a folder named cannot be read
   */
  public static List<BatchInput> find(List<String> arguments, Path out) throws IOException {
    InputFinder finder = new InputFinder(out);
    for (String argument : arguments) {
      finder.add(argument);
    }
    return List.copyOf(finder.found.values());
  }

  private void add(String argument) throws IOException {
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      walk(path, file -> isDocument(file));
    } else if (Files.exists(path)) {
      put(BatchInput.of(path, path.getFileName().toString()));
    } else if (argument.chars().anyMatch(c -> PATTERN_CHARACTERS.indexOf(c) >= 0)) {
      int before = found.size();
      expand(argument);
      if (found.size() == before) {
        throw new NoSuchFileException(argument, null, "no file is of this pattern");
      }
    } else {
      throw new NoSuchFileException(argument);
    }
  }

  /** The folders before the first pattern character are the root; what is below is matched with the whole. */
  private void expand(String pattern) throws IOException {
    int first = 0;
    while (PATTERN_CHARACTERS.indexOf(pattern.charAt(first)) < 0) {
      first++;
    }
    int slash = pattern.lastIndexOf('/', first);
    Path root = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
    if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(pattern);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
    walk(root, file -> matcher.matches(root.relativize(file)));
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private void walk(Path root, Predicate<Path> wanted) throws IOException {
    List<BatchInput> below = new ArrayList<>();
    Path realRoot = root.toRealPath();
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean passedOver = !folder.equals(root)
            && (isHidden(folder) || folder.toAbsolutePath().normalize().equals(skipped));
        return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && wanted.test(file) && !Files.isDirectory(file)) {
          below.add(new BatchInput(file, name(root, file), problem(file, attributes, realRoot), null));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (file.equals(root)) {
          throw problem;
        }
        below.add(new BatchInput(file, name(root, file), "cannot be opened", null));
        return FileVisitResult.CONTINUE;
      }
    });
    below.stream().sorted(Comparator.comparing(BatchInput::name)).forEach(this::put);
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") && !name.equals(".") && !name.equals("..");
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace(FileSystems.getDefault().getSeparator(), "/");
  }

  private static String problem(Path file, BasicFileAttributes attributes, Path realRoot) {
    if (attributes.isOther()) {
      return "not a regular file";
    }
    try {
      return attributes.isSymbolicLink() && !file.toRealPath().startsWith(realRoot)
          ? "a symbolic link out of the folder" : null;
    } catch (IOException e) {
      return "a symbolic link to nothing";
    }
  }

  private void put(BatchInput input) {
    found.putIfAbsent(input.path().toAbsolutePath().normalize(), input);
  }
}
