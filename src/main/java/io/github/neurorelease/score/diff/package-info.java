/** What two runs of extraction over the same documents tell apart. */
package io.github.neurorelease.score.diff;
