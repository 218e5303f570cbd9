package io.github.neurorelease.glossary;

import java.util.List;

/**
 * A footnote entry in the normal form, before its marks in the text are known.
 *
 * @param sign      what kind of mark it has: ※, *, 注, [, ), ① or †
 * @param number    the mark's number, or 0 for a mark without one
 * @param markStart first code unit of the mark as printed
 * @param markEnd   one past its last
 * @param end       one past the entry's last code unit
 * @param head      the head, or null where the entry has none
 * @param bodyStart first code unit of the definition
 * @param blocks    indices of the blocks the entry stands in
 */
record Footnote(char sign, int number, int markStart, int markEnd, int end, EntryHead head, int bodyStart,
                List<Integer> blocks) {
}
