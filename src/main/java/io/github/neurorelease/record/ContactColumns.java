package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Contacts printed side by side: lines that a wide blank parts at one and the same column, each half with an
 * organisation and an address or number of its own.
 *
 * <pre>
 * 東都製薬株式会社          西方大学
 * 広報部                    総務課
 * TEL:00-0000-0001         TEL:00-0000-0002   => the left halves, then the right ones
 * </pre>
 */
final class ContactColumns {

  /** So many blanks part columns. */
  private static final int WIDE = 6;
  private static final int TOLERANCE = 4;

  private final Reading reading;

  ContactColumns(Reading reading) {
    this.reading = reading;
  }

  /** How many blocks from {@code first} on are printed in two columns; 0 where it begins none. */
  int lines(int first) {
    List<Block> blocks = reading.blocks();
    int column = -1;
    int i = first;
    for (; i < blocks.size() && blocks.get(i).section() == blocks.get(first).section(); i++) {
      int at = parting(blocks.get(i));
      int place = at < 0 ? -1 : column(blocks.get(i), at);
      if (at < 0 || column >= 0 && Math.abs(place - column) > TOLERANCE) {
        break;
      }
      column = place;
    }
    int count = i - first;
    return count >= 2 && isContact(halves(first, count, true)) && isContact(halves(first, count, false)) ? count : 0;
  }

  /** The halves of the lines on one side, top to bottom. */
  List<Span> halves(int first, int count, boolean left) {
    List<Span> halves = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      Block block = reading.blocks().get(i);
      int at = parting(block);
      halves.add(left ? new Span(block.start(), at) : new Span(at, block.end()));
    }
    return halves;
  }

  private boolean isContact(List<Span> halves) {
    boolean organization = false;
    boolean address = false;
    for (Span half : halves) {
      organization |= !reading.in(half.start(), half.end(), EntityType.ORGANIZATION).isEmpty();
      address |= !reading.in(half.start(), half.end(), EntityType.PHONE).isEmpty()
          || !reading.in(half.start(), half.end(), EntityType.EMAIL).isEmpty();
    }
    return organization && address;
  }

  /** Where the second column begins, or -1. */
  private int parting(Block block) {
    for (int i = block.start() + 1; i < block.end(); i++) {
      if (reading.document().text().gapBefore(i) >= WIDE) {
        return i;
      }
    }
    return -1;
  }

  /** How wide the source is from the block's first character to {@code at}, Japanese characters twice as wide. */
  private int column(Block block, int at) {
    int width = reading.document().text().gapBefore(block.start());
    String source = reading.document().text().source();
    int from = reading.document().text().sourceStart(block.start());
    for (int i = from; i < reading.document().text().sourceStart(at); i++) {
      width += source.charAt(i) < 0x80 ? 1 : 2;
    }
    return width;
  }
}
