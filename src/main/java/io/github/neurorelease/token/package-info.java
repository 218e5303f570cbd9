/** Tokens; the one room that knows Kuromoji. */
package io.github.neurorelease.token;
