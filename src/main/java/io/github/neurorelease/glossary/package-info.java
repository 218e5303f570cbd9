/** What a release explains itself: footnote entries with their marks in the text, and abbreviations. */
package io.github.neurorelease.glossary;
