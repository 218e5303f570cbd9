package io.github.neurorelease;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the library this is. Stateless, safe to share between threads. */
public final class LibraryVersion {

  private LibraryVersion() {
  }

  /** The version, such as {@code 1.0.0}. */
  public static String get() {
    try (InputStream in = LibraryVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties", e);
    }
  }
}
