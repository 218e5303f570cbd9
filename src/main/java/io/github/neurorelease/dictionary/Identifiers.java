package io.github.neurorelease.dictionary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The form of identifiers, vocabulary by vocabulary.
 *
 * <pre>
 * UBERON:0002421, ROR:0135d1r83  => nothing to say
 * UBERON:2421                    => seven digits
 * ROR:0135d1r84                  => checksum
 * </pre>
 */
final class Identifiers {

  private static final Map<String, Pattern> FORMS = new TreeMap<>(Map.ofEntries(
      Map.entry("CHEBI", Pattern.compile("[1-9]\\d{0,6}")),
      Map.entry("CL", Pattern.compile("\\d{7}")),
      Map.entry("COGAT", Pattern.compile("(?:CAO_\\d{5}|(?:trm|tsk|con)_[0-9a-zA-Z]+)")),
      Map.entry("DOID", Pattern.compile("\\d{1,7}")),
      Map.entry("GO", Pattern.compile("\\d{7}")),
      Map.entry("HGNC", Pattern.compile("[1-9]\\d{0,5}")),
      Map.entry("HP", Pattern.compile("\\d{7}")),
      Map.entry("MESH", Pattern.compile("[CDQ]\\d{6}(?:\\d{3})?")),
      Map.entry("MONDO", Pattern.compile("\\d{7}")),
      Map.entry("NCBIGene", Pattern.compile("[1-9]\\d{0,9}")),
      Map.entry("NCBITaxon", Pattern.compile("[1-9]\\d{0,7}")),
      Map.entry("ROR", Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}\\d{2}")),
      Map.entry("UBERON", Pattern.compile("\\d{7}"))));
  private static final String BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";

  private Identifiers() {
  }

  /** What is wrong with the identifier, or null. */
  static String problem(String id) {
    int colon = id.indexOf(':');
    Pattern form = colon < 0 ? null : FORMS.get(id.substring(0, colon));
    if (form == null) {
      return "a vocabulary of " + List.copyOf(FORMS.keySet()) + " and a colon expected, got \"" + id + "\"";
    }
    String local = id.substring(colon + 1);
    if (!form.matcher(local).matches()) {
      return "an identifier of the form " + id.substring(0, colon) + ":" + form.pattern() + " expected, got \"" + id
          + "\"";
    }
    if (id.startsWith("ROR:") && !local.endsWith(checksum(local.substring(0, 7)))) {
      return "the checksum of " + id + " is " + checksum(local.substring(0, 7));
    }
    return null;
  }

  /** ISO 7064 mod 97-10 over Crockford's base 32, as ROR makes its identifiers. */
  private static String checksum(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 32 + BASE32.indexOf(digits.charAt(i));
    }
    return String.format("%02d", 98 - value * 100 % 97);
  }
}
