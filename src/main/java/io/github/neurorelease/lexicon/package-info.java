/** The dictionaries: read with file and line in every complaint, looked up by longest match. */
package io.github.neurorelease.lexicon;
