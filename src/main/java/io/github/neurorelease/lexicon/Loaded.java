package io.github.neurorelease.lexicon;

import java.util.function.Supplier;

/**
 * A table that a constant holds. A class whose initialiser throws is lost until the program ends, and says so without
 * file and line; so what is wrong with the table is kept, and thrown to whoever asks for it.
 *
 * <p>Immutable and thread-safe where the table is.
 *
 * @param table what was read, or null
 * @param fault why it was not, or null
 * @param <T>   the table
 */
public record Loaded<T>(T table, RuntimeException fault) {

  /** Reads the table at once, and throws nothing. */
  public static <T> Loaded<T> from(Supplier<T> reader) {
    try {
      return new Loaded<>(reader.get(), null);
    } catch (RuntimeException e) {
      return new Loaded<>(null, e);
    }
  }

  /**
   * The table.
   *
   * @throws DictionaryException naming file and line of the row that cannot be used
   */
  public T get() {
    if (fault != null) {
      throw fault;
    }
    return table;
  }
}
