package io.github.neurorelease.dictionary;

import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.token.UserWord;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A step of the library's build: compiles the dictionaries, so that starting the library reads them and no more. Not
 * for those who use the library.
 */
public final class Precompile {

  private Precompile() {
  }

  /**
   * Compiles the dictionaries.
   *
   * @param arguments the folder of the library's classes, where the dictionaries lie already
   * @throws IOException if the folder cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Lexicon.compileStandard(classes);
    UserWord.write(classes, WordChoice.choose(Lexicon.standard().terms()));
  }
}
