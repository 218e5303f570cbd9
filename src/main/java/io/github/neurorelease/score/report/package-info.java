/** Scores for readers: a table for the terminal, a page with the texts in colour, JSON for programs. */
package io.github.neurorelease.score.report;
