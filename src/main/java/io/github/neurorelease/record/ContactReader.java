package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whom to ask: a name, an organisation, an address, a telephone number for each block of the contact sections. A new
 * contact begins with a name, an organisation or a sub-heading after an address or number.
 *
 * <pre>
 * 桐谷 美緒(キリタニ ミオ) / 新潟大学 脳研究所 教授 / Tel:… / E-mail:… => one contact
 * 東都大学社会共創部広報課 / TEL … FAX … メール …                    => one contact with the TEL number
 * </pre>
 */
final class ContactReader {

  private static final int LONGEST_LINE = 80;

  private final Reading reading;
  private final String text;
  private final List<Contact> contacts = new ArrayList<>();
  private String name;
  private String organization;
  private String email;
  private String phone;
  private int nameBlock = -1;
  private int organizationBlock = -1;
  /** Where the contacts of the section begin that is being read. */
  private int sectionStart;
  private boolean addressed;
  private final List<Contact> unaddressed = new ArrayList<>();

  private ContactReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  static List<Contact> read(Reading reading) {
    ContactReader reader = new ContactReader(reading);
    reader.headed();
    if (reader.contacts.isEmpty()) {
      reader.unheaded();
    }
    return reader.contacts;
  }

  /** The contact sections; one that holds no address at all says who somebody is, where others do hold some. */
  private void headed() {
    List<Block> blocks = reading.blocks();
    ContactColumns columns = new ContactColumns(reading);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0 && block.section() != blocks.get(i - 1).section()) {
        endSection();
      }
      if (reading.kind(block) != SectionKind.CONTACT || isProse(block)) {
        flush();
        continue;
      }
      int lines = columns.lines(i);
      for (int side = 0; side < 2 && lines > 0; side++) {
        flush();
        column(i, columns.halves(i, lines, side == 0));
      }
      if (lines > 0) {
        flush();
        i += lines - 1;
      } else {
        block(i, block);
      }
    }
    endSection();
    contacts.removeIf(contact -> addressed && unaddressed.contains(contact));
  }

  private void endSection() {
    flush();
    List<Contact> read = contacts.subList(sectionStart, contacts.size());
    boolean none = read.stream().allMatch(contact -> contact.email() == null && contact.phone() == null);
    addressed |= !none;
    if (none) {
      unaddressed.addAll(read);
    }
    sectionStart = contacts.size();
  }

  /** A paragraph that tells of people and gives no address: what a heading of the page above it made a contact. */
  private boolean isProse(Block block) {
    return block.end() - block.start() > LONGEST_LINE && text.charAt(block.end() - 1) == '。' && !holdsAddress(block);
  }

  private void column(int first, List<Span> halves) {
    for (int k = 0; k < halves.size(); k++) {
      read(first + k, halves.get(k).start(), halves.get(k).end());
    }
  }

  /** Addresses and numbers without a heading: from the short lines in front of the first one on. */
  private void unheaded() {
    List<Block> blocks = reading.blocks();
    int first = 0;
    while (first < blocks.size() && !holdsAddress(blocks.get(first))) {
      first++;
    }
    if (first == blocks.size()) {
      return;
    }
    int start = first;
    while (start > 0 && first - start < 4 && blocks.get(start - 1).end() - blocks.get(start - 1).start() < 60
        && !reading.document().structure().isHead(blocks.get(start))) {
      start--;
    }
    for (int i = start; i < blocks.size(); i++) {
      block(i, blocks.get(i));
    }
    flush();
    contacts.removeIf(contact -> contact.email() == null && contact.phone() == null);
  }

  private boolean holdsAddress(Block block) {
    return !reading.in(block.start(), block.end(), EntityType.PHONE).isEmpty()
        || !reading.in(block.start(), block.end(), EntityType.EMAIL).isEmpty();
  }

  private void block(int i, Block block) {
    if (block.kind() == Block.Kind.HEADING || isSubHeading(block)) {
      flush();
      return;
    }
    read(i, block.start(), block.end());
  }

  private void read(int i, int start, int end) {
    int nameEnd = -1;
    for (Candidate candidate : reading.in(start, end)) {
      switch (candidate.type()) {
        case PERSON -> {
          if (nameEnd < 0 || !reading.isBracketedBehind(candidate, nameEnd)) {
            person(i, candidate);
          }
          nameEnd = candidate.end();
        }
        case ORGANIZATION -> organization(i, candidate, start);
        case EMAIL -> email = email == null ? reading.printed(candidate) : email;
        case PHONE -> phone = phone == null && !isFax(candidate, start) ? reading.printed(candidate) : phone;
        default -> { }
      }
    }
  }

  /** A line in brackets, or of a bullet, that holds no address: (報道に関すること), ■広報担当. */
  private boolean isSubHeading(Block block) {
    String words = text.substring(block.start(), block.end());
    if (words.length() > 40) {
      return false;
    }
    char first = words.charAt(0);
    boolean decorated = "<【(《〈[■◆●○◇□▼▶★".indexOf(first) >= 0;
    boolean about = words.endsWith("こと") || words.endsWith("について") || words.endsWith("お問い合わせ")
        || words.endsWith("問い合わせ先")
        || !isPending() && (words.endsWith("担当") || words.endsWith("窓口"))
        || words.endsWith("連絡先") || words.endsWith("関係");
    boolean closed = ")>】》〉]".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean empty = reading.in(block.start(), block.end(), EntityType.PHONE).isEmpty()
        && reading.in(block.start(), block.end(), EntityType.EMAIL).isEmpty()
        && reading.in(block.start(), block.end(), EntityType.PERSON).isEmpty();
    boolean unnamed = reading.in(block.start(), block.end(), EntityType.ORGANIZATION).isEmpty();
    return empty && (decorated && closed || about && (unnamed || words.endsWith("こと") || decorated) || decorated
        && reading.in(block).isEmpty());
  }

  /** Whether an organisation waits for its address: 東都機構 / 脳研究プログラム担当 / TEL:… */
  private boolean isPending() {
    return organization != null && email == null && phone == null;
  }

  private void person(int i, Candidate candidate) {
    if (name != null && nameBlock == i && email == null && phone == null) {
      return;
    }
    if (name != null || email != null || phone != null) {
      flush();
    }
    name = reading.printed(candidate);
    nameBlock = i;
  }

  private void organization(int i, Candidate candidate, int lineStart) {
    if (reading.isInBrackets(candidate.start(), lineStart) || isAddress(candidate, lineStart)) {
      return;
    }
    if (email != null || phone != null) {
      if (organization != null || name != null) {
        flush();
      }
    } else if (organization != null) {
      if (organizationBlock == i - 1 && candidate.start() == lineStart && isUnit(candidate)) {
        organization = organization + " " + reading.printed(candidate);
        organizationBlock = i;
        return;
      }
      if (organizationBlock != i && (name != null ? nameBlock != i : isOffice())) {
        flush();
      } else if (organizationBlock == i) {
        return;
      }
    }
    organization = reading.organization(candidate);
    organizationBlock = i;
  }

  /** Part of a postal address: 〒…東京大学… */
  private boolean isAddress(Candidate candidate, int lineStart) {
    int mark = Near.ahead(text, '〒', lineStart);
    return mark >= 0 && mark < candidate.start();
  }

  /** A unit on a line of its own belongs to the organisation of the line before. */
  private boolean isUnit(Candidate candidate) {
    return !reading.isWhole(text.substring(candidate.start(), candidate.end()));
  }

  private boolean isFax(Candidate candidate, int lineStart) {
    String before = text.substring(Math.max(lineStart, candidate.start() - 14), candidate.start())
        .toUpperCase(Locale.ROOT);
    int fax = Math.max(before.lastIndexOf("FAX"), Math.max(before.lastIndexOf("ファックス"), before.lastIndexOf("ファクス")));
    int mark = before.trim().equals("F:") || before.endsWith(" F:") || before.endsWith(" F ") ? before.length() : -1;
    int phone = Math.max(before.lastIndexOf("TEL"), before.lastIndexOf("電話"));
    return Math.max(fax, mark) > phone;
  }

  /** An office of press officers that gives an address on a page of its own alone. */
  private boolean isOffice() {
    return "課室部局当".indexOf(organization.charAt(organization.length() - 1)) >= 0
        && Labels.isPress(organization, 0, organization.length());
  }

  private void flush() {
    if (email != null || phone != null || name != null || organization != null && isOffice()) {
      Contact contact = new Contact(name, organization, email, phone);
      if (!contacts.contains(contact)) {
        contacts.add(contact);
      }
    }
    name = null;
    organization = null;
    email = null;
    phone = null;
  }
}
