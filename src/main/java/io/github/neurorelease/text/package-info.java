/**
 * Offsets: the source text as it was read, the normal form everything inside works on, and the exact map between them.
 */
package io.github.neurorelease.text;
