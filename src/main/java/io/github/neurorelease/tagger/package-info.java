/**
 * Rules that propose mentions. One class a family of rules; the ordered list stands in {@code Taggers}.
 */
package io.github.neurorelease.tagger;
