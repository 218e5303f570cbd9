/** Work on the dictionaries themselves: compiling, checking, counting, and saying why a term is found or not. */
package io.github.neurorelease.dictionary;
