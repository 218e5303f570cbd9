/** The facade: {@link io.github.neurorelease.ReleaseExtractor} and its result. */
package io.github.neurorelease;
