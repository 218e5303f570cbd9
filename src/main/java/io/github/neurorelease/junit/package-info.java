/**
 * For the tests of those who embed the library. Needs JUnit Jupiter, which the library does not bring along: the
 * dependency is optional, and nothing outside this package touches it.
 */
package io.github.neurorelease.junit;
