package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.ByCharacter;
import io.github.neurorelease.lexicon.Resources;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How names are built: heads ({@code suffixes.tsv}) and modifiers ({@code modifiers.tsv}); which heads
 * are everyday words says {@code field.tsv}. Immutable and thread-safe.
 */
final class Morphology {

  private final ByCharacter<Head> headsByLast;
  private final ByCharacter<Piece> pieces;
  private final Map<String, Set<EntityType>> modifiers = new HashMap<>();

  /** A head or a modifier; the other is null. */
  record Piece(Head head, String modifier) {

    private String word() {
      return head == null ? modifier : head.word();
    }
  }

  Morphology() {
    Set<String> everyday = new HashSet<>();
    for (Resources.Line line : Resources.lines("field.tsv")) {
      if (line.cell(1).equals("head")) {
        everyday.add(line.cell(0));
      }
    }
    List<Head> read = new ArrayList<>();
    for (Resources.Line line : Resources.lines("suffixes.tsv")) {
      read.add(head(line, everyday.contains(line.cell(0))));
    }
    for (Resources.Line line : Resources.lines("modifiers.tsv")) {
      modifiers.put(word(line), types(line, line.cell(1)));
    }
    headsByLast = ByCharacter.last(read, Head::word);
    List<Piece> both = new ArrayList<>();
    read.forEach(head -> both.add(new Piece(head, null)));
    modifiers.keySet().forEach(modifier -> both.add(new Piece(null, modifier)));
    pieces = ByCharacter.first(both, Piece::word);
  }

  private static Head head(Resources.Line line, boolean everyday) {
    Set<EntityType> accepts = EnumSet.noneOf(EntityType.class);
    boolean symbols = false;
    boolean katakana = false;
    boolean nouns = false;
    for (String accepted : line.cell(2).split(",")) {
      switch (accepted) {
        case "symbol" -> symbols = true;
        case "katakana" -> katakana = true;
        case "noun" -> nouns = true;
        case "" -> { }
        default -> accepts.add(type(line, accepted));
      }
    }
    Set<String> except = line.cell(3).isEmpty() ? Set.of() : Set.of(line.cell(3).split("\\|"));
    return new Head(word(line), type(line, line.cell(1)), accepts, symbols, katakana, nouns, everyday, except,
        line.file() + ":" + line.number());
  }

  private static String word(Resources.Line line) {
    if (line.cell(0).isEmpty()) {
      throw line.error("a word expected in the first column");
    }
    return line.cell(0);
  }

  private static EntityType type(Resources.Line line, String name) {
    try {
      return EntityType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw line.error("an entity type expected, got \"" + name + "\"");
    }
  }

  private static Set<EntityType> types(Resources.Line line, String names) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    if (names.equals("*")) {
      return EnumSet.allOf(EntityType.class);
    }
    for (String name : names.equals("-") ? new String[0] : names.split(",")) {
      types.add(type(line, name));
    }
    return types;
  }

  /** The longest head that stands at {@code at} and ends where {@code ends} allows, or null. */
  Head headAt(String text, int at, int limit, ByCharacter.Fits<Object> ends) {
    Piece piece = pieces.beginningAt(text, at, limit, (some, end) -> some.head() != null && ends.fits(some, end));
    return piece == null ? null : piece.head();
  }

  /** The longest head of the type that begins at {@code floor} or later and ends before {@code end}, or null. */
  Head headUpTo(String text, int floor, int end, EntityType type) {
    return headsByLast.endingAt(text, end, floor, (head, start) -> head.type() == type);
  }

  /** Shows {@code enough} the heads and modifiers that stand at {@code at}, the longest first, until it has enough. */
  void piecesAt(String text, int at, int limit, ByCharacter.Fits<Piece> enough) {
    pieces.beginningAt(text, at, limit, enough);
  }

  /** Whether a listed modifier belongs to names of a type (成熟 to cells); words listed with {@code -} never do. */
  boolean belongs(String modifier, EntityType type) {
    return modifiers.getOrDefault(modifier, Set.of()).contains(type);
  }

  /** Whether the modifier is listed as standing outside names (新規, 両側). */
  boolean isOutside(String modifier) {
    Set<EntityType> types = modifiers.get(modifier);
    return types != null && types.isEmpty();
  }
}
