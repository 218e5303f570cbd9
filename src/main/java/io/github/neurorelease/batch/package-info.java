/** Many documents in one run: which files, under which names, written whole or not at all, with a manifest. */
package io.github.neurorelease.batch;
