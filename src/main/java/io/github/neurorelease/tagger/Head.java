package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import java.util.Set;

/**
 * A word at the end of a compound that says what the whole names.
 *
 * @param word     such as 受容体
 * @param type     what 〜受容体 is
 * @param accepts  the types of terms it takes on its left
 * @param symbols  whether it takes symbols (D2受容体)
 * @param katakana whether it takes katakana words of no dictionary
 * @param nouns    whether it takes any noun
 * @param everyday whether everyday language makes words with it too (テスト, マウス)
 * @param except   whole compounds that name nothing of the kind (分野 for 野)
 * @param source   its row
 */
record Head(String word, EntityType type, Set<EntityType> accepts, boolean symbols, boolean katakana, boolean nouns,
            boolean everyday, Set<String> except, String source) {
}
