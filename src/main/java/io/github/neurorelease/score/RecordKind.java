package io.github.neurorelease.score;

/** The kinds of records that are scored. Each element is compared as a whole. */
public enum RecordKind {
  /** Field by field; lists by element. */
  METADATA,
  /** Kind and heading. */
  SECTIONS,
  /** Whole entries: marker, number, term, aliases, definition, kind and anchors. */
  GLOSSARY,
  /** Marker, number and term of each entry. */
  GLOSSARY_HEADS,
  /** The span of each mark in the running text, with the number of the entry it points at. */
  GLOSSARY_MARKS,
  /** Number and definition of each entry. */
  GLOSSARY_DEFINITIONS,
  /** Number and kind of each entry. */
  GLOSSARY_KINDS,
  /** Number and alias, for each alias of each entry. */
  GLOSSARY_ALIASES,
  /** Pairs of short and long form. */
  ABBREVIATIONS,
  /** Name, role and affiliation. */
  RESEARCHERS,
  /** Funder, programme and grant numbers. */
  FUNDING,
  /** First author, year and DOI. */
  REFERENCES,
  /** Name, organisation, address and telephone number. */
  CONTACTS
}
