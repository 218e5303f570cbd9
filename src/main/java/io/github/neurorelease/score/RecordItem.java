package io.github.neurorelease.score;

import java.util.Objects;

/**
 * One element of a kind of record, made comparable.
 *
 * @param kind     the kind
 * @param identity what tells which element it is, whatever the rest of it; null where only the whole tells
 * @param key      what must be equal for two elements to be the same
 * @param label    the element for people
 */
record RecordItem(RecordKind kind, String identity, String key, String label) {

  RecordItem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
  }
}
