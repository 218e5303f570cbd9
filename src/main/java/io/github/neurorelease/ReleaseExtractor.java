package io.github.neurorelease;

/** Turns a release into an {@link Extraction}. */
public final class ReleaseExtractor {

  private ReleaseExtractor() {
  }
}
