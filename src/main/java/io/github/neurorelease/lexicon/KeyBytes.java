package io.github.neurorelease.lexicon;

/**
 * Folded text in bytes, in the order of its characters: as UTF-8, but each surrogate by itself, so that half a pair is
 * no error.
 *
 * @param bytes  the bytes of the characters; one folded to nothing (0) has none
 * @param starts where the bytes of each character begin, and behind the last one where they end
 */
record KeyBytes(byte[] bytes, int[] starts) {

  static KeyBytes of(char[] folded) {
    int[] starts = new int[folded.length + 1];
    int length = 0;
    for (int i = 0; i < folded.length; i++) {
      starts[i] = length;
      char c = folded[i];
      length += c == 0 ? 0 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    starts[folded.length] = length;
    byte[] bytes = new byte[length];
    for (int i = 0; i < folded.length; i++) {
      encode(folded[i], bytes, starts[i]);
    }
    return new KeyBytes(bytes, starts);
  }

  private static void encode(char c, byte[] bytes, int at) {
    if (c >= 0x800) {
      bytes[at] = (byte) (0xe0 | c >> 12);
      bytes[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[at + 2] = (byte) (0x80 | c & 0x3f);
    } else if (c >= 0x80) {
      bytes[at] = (byte) (0xc0 | c >> 6);
      bytes[at + 1] = (byte) (0x80 | c & 0x3f);
    } else if (c > 0) {
      bytes[at] = (byte) c;
    }
  }
}
