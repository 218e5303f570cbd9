/** What is found in a text: mentions, their types, the concepts they name, and what made them. */
package io.github.neurorelease.entity;
