/**
 * What scoring reads: annotated documents (brat standoff and records), their readable form with inline tags, and
 * documents that an extraction wrote.
 */
package io.github.neurorelease.score.corpus;
