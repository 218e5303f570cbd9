package io.github.neurorelease.structure;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document taken apart. Immutable and thread-safe. */
public final class Structure {

  /** From this length on a block is compared with those before it: names and labels are repeated in every release. */
  private static final int SHORTEST_REPEATED = 20;

  private final AlignedText text;
  private final List<Block> blocks;
  private final List<Section> sections;
  private final boolean[] printed;
  private final BitSet foreign = new BitSet();
  private final BitSet references = new BitSet();
  private final int[] originals;
  private final Structure furniture;
  private final int siteEnd;

  Structure(AlignedText text, List<Block> blocks, List<Section> sections, boolean[] printed, Structure furniture,
            int siteEnd) {
    this.furniture = furniture;
    this.siteEnd = siteEnd;
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.sections = List.copyOf(sections);
    this.printed = printed;
    for (int b = 0; b < this.blocks.size(); b++) {
      foreign.set(b, isForeign(text.normal(), this.blocks.get(b).start(), this.blocks.get(b).end()));
      references.set(b, isReference(this.blocks.get(b)));
    }
    this.originals = originals();
  }

  private int[] originals() {
    int[] found = new int[blocks.size()];
    Map<Integer, Integer> seen = new HashMap<>();
    for (int b = 0; b < found.length; b++) {
      Block block = blocks.get(b);
      Integer first = block.end() - block.start() < SHORTEST_REPEATED ? null : seen.putIfAbsent(ends(block), b);
      found[b] = first != null && isCopy(block, blocks.get(first)) ? first : b;
    }
    return found;
  }

  /** A hash of length, first and last characters: blocks that differ within hardly ever share all three. */
  private int ends(Block block) {
    int hash = block.end() - block.start();
    for (int i = 0; i < SHORTEST_REPEATED / 2; i++) {
      hash = (hash * 31 + text.normal().charAt(block.start() + i)) * 31 + text.normal().charAt(block.end() - 1 - i);
    }
    return hash;
  }

  private boolean isCopy(Block block, Block first) {
    int length = block.end() - block.start();
    boolean same = kind(block) == kind(first) && first.end() - first.start() == length
        && text.normal().regionMatches(block.start(), text.normal(), first.start(), length);
    for (int i = 1; same && i < length; i++) {
      same = text.gapBefore(block.start() + i) == text.gapBefore(first.start() + i);
    }
    return same;
  }

  /**
   * The index of the first block with the words of the block at {@code index}, the same left out between them, in a
   * section of the same kind; {@code index} itself where none is found, and for a short block. What looks at nothing
   * but such a block finds the same in both.
   */
  public int original(int index) {
    return originals[index];
  }

  /** Four words or more, and hardly a Japanese character among them. */
  private static boolean isForeign(String text, int start, int end) {
    int latin = 0;
    int japanese = 0;
    int blanks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        blanks++;
      } else if (c < 0x80) {
        latin++;
      } else if (c >= 0x3041 && Script.isJapanese(c) && c != '・') {
        japanese++;
      }
    }
    return blanks >= 3 && japanese * 12 < latin;
  }

  /** Whether the block at {@code index} is written in another language than Japanese. */
  public boolean isForeign(int index) {
    return foreign.get(index);
  }

  /** Page numbers and running heads, a block a line, or null where there are none. */
  public Structure furniture() {
    return furniture;
  }

  /** Where the menus end that a web site prints above the release, or 0. */
  public int siteEnd() {
    return siteEnd;
  }

  /** The normal form without soft line breaks, page numbers and running heads; a line feed parts two blocks. */
  public AlignedText text() {
    return text;
  }

  /** Headings and paragraphs, left to right. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The sections a reader would count, in source offsets: those with a heading, and an unheaded one with prose. */
  public List<Section> sections() {
    List<Section> shown = new ArrayList<>();
    for (int i = 0; i < printed.length; i++) {
      if (printed[i]) {
        shown.add(sections.get(i));
      }
    }
    return shown;
  }

  /** The section that a block stands in; the lines above the first heading stand in a LEAD. */
  public Section section(Block block) {
    return sections.get(block.section());
  }

  /** The kind of the section that a block stands in. */
  public SectionKind kind(Block block) {
    return section(block).kind();
  }

  /** Whether the block stands above the first heading and above the first prose: title, date, issuers. */
  public boolean isHead(Block block) {
    return block.section() == 0;
  }

  /** Whether the block at {@code index} is an entry of a reference list: hardly a Japanese character in it. */
  public boolean isReferenceEntry(int index) {
    return references.get(index);
  }

  private boolean isReference(Block block) {
    if (kind(block) != SectionKind.REFERENCES) {
      return false;
    }
    int japanese = 0;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.normal().charAt(i);
      japanese += c >= 0x3041 && c <= 0x3096 ? 1 : 0;
    }
    return japanese * 4 < block.end() - block.start();
  }

  /** The normal form of a block. */
  public String text(Block block) {
    return text.normal().substring(block.start(), block.end());
  }
}
