package io.github.neurorelease.tagger;

import io.github.neurorelease.token.PartOfSpeech;
import io.github.neurorelease.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that the tokenizer joins over the end of an organisation's name, parted.
 *
 * <pre>
 * 東都|大学生|命|科学部        => 東都|大学|生命|科学部
 * 東都|センターウェブサイト     => 東都|センター|ウェブサイト
 * 東都|大学生|の              => unchanged
 * </pre>
 */
final class OrganizationTokens {

  private static final String STUDENT = "大学生";
  /** What stands behind the first character of 生命, 生物, 生体, 生活 and the like. */
  private static final String BEHIND_LIFE = "命物理化態体活産殖育";
  private static final String[] PAGES = {"ウェブサイト", "ホームページ", "サイト"};

  private OrganizationTokens() {
  }

  /** The tokens, or the same list where none is to be parted. */
  static List<Token> part(String text, List<Token> tokens) {
    List<Token> parted = null;
    int done = 0;
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      boolean studies = isStudies(text, tokens, t);
      int at = studies ? token.end() - 1 : page(text, token);
      if (at < 0) {
        continue;
      }
      parted = parted == null ? new ArrayList<>(tokens.size() + 2) : parted;
      parted.addAll(tokens.subList(done, t));
      parted.add(new Token(token.start(), at, PartOfSpeech.NOUN, null, null));
      parted.add(new Token(at, tokens.get(studies ? t + 1 : t).end(), PartOfSpeech.NOUN, null, null));
      t += studies ? 1 : 0;
      done = t + 1;
    }
    if (parted == null) {
      return tokens;
    }
    parted.addAll(tokens.subList(done, tokens.size()));
    return parted;
  }

  private static boolean isStudies(String text, List<Token> tokens, int t) {
    int end = tokens.get(t).end();
    return text.charAt(end - 1) == '生' && text.startsWith(STUDENT, end - STUDENT.length()) && t + 1 < tokens.size()
        && tokens.get(t + 1).start() == end && BEHIND_LIFE.indexOf(text.charAt(end)) >= 0;
  }

  /** Where the word for an organisation's pages begins within the token, or -1. */
  private static int page(String text, Token token) {
    if (token.end() - token.start() < 6 || !Boundaries.isKatakana(text.charAt(token.start()))) {
      return -1;
    }
    for (String page : PAGES) {
      int at = token.end() - page.length();
      if (at > token.start() + 2 && text.startsWith(page, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word for an organisation's pages begins at {@code at}. */
  static boolean isPage(String text, int at) {
    for (String page : PAGES) {
      if (text.startsWith(page, at)) {
        return true;
      }
    }
    return false;
  }
}
