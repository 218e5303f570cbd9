/**
 * What leaves an extraction, and how it is read again: JSON in the output contract's shape, JSON Lines, brat standoff,
 * tab- and comma-separated tables, HTML.
 */
package io.github.neurorelease.output;
