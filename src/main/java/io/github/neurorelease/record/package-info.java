/** What a release says about itself: metadata, researchers, funding, references, contacts. */
package io.github.neurorelease.record;
