/** Decides between candidates. The ordered list stands in {@code Resolvers}. */
package io.github.neurorelease.resolver;
