package io.github.neurorelease.score.report;

import io.github.neurorelease.entity.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The types in the order of reports, with null for none at the end. */
final class TypesOrNone {

  private TypesOrNone() {
  }

  static List<EntityType> all() {
    List<EntityType> all = new ArrayList<>(Arrays.asList(EntityType.values()));
    all.add(null);
    return all;
  }

  static String name(EntityType type) {
    return type == null ? "–" : type.name();
  }
}
