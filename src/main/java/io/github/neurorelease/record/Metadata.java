package io.github.neurorelease.record;

import java.util.List;

/**
 * What a release says of itself and of the paper behind it. Fields that the release does not have are null, lists
 * empty; dates are ISO 8601 without a time.
 *
 * @param title           the release's title
 * @param subtitle        its subtitle, without dashes around it
 * @param releaseDate     when it was released
 * @param issuers         the organisations that release it, in order; immutable
 * @param journal         where the paper appeared
 * @param paperTitle      the paper's title
 * @param authors         the paper's authors as printed; immutable
 * @param doi             the paper's DOI
 * @param publicationDate when the paper appeared
 */
public record Metadata(String title, String subtitle, String releaseDate, List<String> issuers, String journal,
                       String paperTitle, List<String> authors, String doi, String publicationDate) {

  /** Copies the lists; null becomes the empty list. */
  public Metadata {
    issuers = issuers == null ? List.of() : List.copyOf(issuers);
    authors = authors == null ? List.of() : List.copyOf(authors);
  }
}
