/** The library's parts behind the interfaces of Apache OpenNLP, for programs that are OpenNLP pipelines already. */
package io.github.neurorelease.opennlp;
