/**
 * How well an extraction agrees with annotation: one-to-one matching, the counts of SemEval-2013 task 9, records by
 * kind, intervals, baselines.
 */
package io.github.neurorelease.score;
