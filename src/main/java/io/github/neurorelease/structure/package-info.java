/** Lines, paragraphs, sections and sentences of a release. */
package io.github.neurorelease.structure;
