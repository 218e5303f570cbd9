/** The command line: picocli commands that read options, call the library and print, and nothing else. */
package io.github.neurorelease.cli;
