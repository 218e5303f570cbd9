package io.github.neurorelease.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for results, one an input and no two the same, not even where case is not told apart: {@code a/release} for
 * {@code a/release.pdf}; {@code release.pdf} and {@code release.txt} where both are there; {@code release.pdf.2} for
 * the second of two folders given.
 */
final class OutputNames {

  private OutputNames() {
  }

  /** The names without the format's extension, in the order of the inputs. */
  static List<String> of(List<BatchInput> inputs) {
    Map<String, Integer> stems = new HashMap<>();
    inputs.forEach(input -> stems.merge(key(stem(input.name())), 1, Integer::sum));
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (BatchInput input : inputs) {
      String stem = stem(input.name());
      String wanted = stems.get(key(stem)) == 1 ? stem : input.name();
      String name = wanted;
      for (int n = 2; !taken.add(key(name)); n++) {
        name = wanted + "." + n;
      }
      names.add(name);
    }
    return names;
  }

  private static String stem(String name) {
    int slash = name.lastIndexOf('/');
    int dot = name.lastIndexOf('.');
    return dot > slash + 1 ? name.substring(0, dot) : name;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
