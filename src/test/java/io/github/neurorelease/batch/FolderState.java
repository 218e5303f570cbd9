package io.github.neurorelease.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder of results has, times left out. */
final class FolderState {

  private FolderState() {
  }

  static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.equals(".neurorelease/lock")) {
          state.put(name, Files.readString(file).replaceAll("\"milliseconds\":\\d+", ""));
        }
      }
    }
    return state;
  }
}
