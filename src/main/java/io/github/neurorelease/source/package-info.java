/** Readers: the bytes of a text, Markdown, HTML or PDF file to the source text that offsets refer to. */
package io.github.neurorelease.source;
