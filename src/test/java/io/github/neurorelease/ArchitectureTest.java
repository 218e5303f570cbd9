package io.github.neurorelease;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;

/** The order of the rooms: who may use whom, and which library is known where. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "io.github.neurorelease";

  /** Each room and, after the colon, every room that it may use; those not named there it must not know. */
  private static final List<String> ROOMS = List.of(
      "text:",
      "entity: text",
      "lexicon: text entity",
      "source: text",
      "structure: text lexicon",
      "token: text lexicon structure",
      "dictionary: text entity lexicon structure token",
      "tagger: text entity lexicon structure token",
      "resolver: text entity lexicon structure token tagger",
      "glossary: text entity lexicon structure token tagger",
      "record: text entity lexicon structure token tagger",
      "facade: text entity lexicon structure token tagger resolver glossary record",
      "output: facade text entity structure glossary record",
      "batch: facade text source output",
      "score: facade text entity structure glossary record output",
      "junit: facade text entity output score",
      "opennlp: facade text entity structure",
      "cli: facade text entity lexicon source dictionary output batch score");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ORDER_OF_ROOMS = orderOfRooms();

  @ArchTest
  static final ArchRule KUROMOJI_IN_TOKEN = onlyIn("token", "org.apache.lucene.analysis..");

  /** The automaton of the dictionaries is Lucene's too. */
  @ArchTest
  static final ArchRule LUCENE_IN_LEXICON_AND_TOKEN = noClasses().that()
      .resideOutsideOfPackages(ROOT + ".lexicon..", ROOT + ".token..")
      .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule PICOCLI_IN_CLI = onlyIn("cli", "picocli..");

  @ArchTest
  static final ArchRule JUNIT_IN_JUNIT = onlyIn("junit", "org.junit..");

  @ArchTest
  static final ArchRule OPENNLP_IN_OPENNLP = onlyIn("opennlp", "opennlp..");

  @ArchTest
  static final ArchRule READERS_IN_SOURCE = onlyIn("source", "org.apache.pdfbox..", "org.jsoup..", "com.ibm.icu..");

  @ArchTest
  static final ArchRule NO_JSON_IN_THE_STAGES = noClasses()
      .that().resideOutsideOfPackages(ROOT + ".output..", ROOT + ".score..", ROOT + ".batch..", ROOT + ".cli..")
      .should().dependOnClassesThat().resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule STREAMS_IN_CLI = noClasses().that().resideOutsideOfPackage(ROOT + ".cli..")
      .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().haveModifier(FINAL)
      .because("one extractor serves many threads, and two extractors know nothing of each other");

  @ArchTest
  static final ArchRule NO_PRIVATE_MACHINE = noClasses().should().dependOnClassesThat()
      .resideInAnyPackage("sun..", "com.sun..", "jdk..");

  @ArchTest
  static final ArchRule NO_ROOM_FOR_ODDMENTS = noClasses()
      .should().resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..", "..misc..");

  @ArchTest
  static final ArchRule NO_CLASS_FOR_ODDMENTS = classes().should()
      .haveNameNotMatching(".*(Utils?|Commons?|Managers?|Helpers?)(\\$.*)?");

  private static ArchRule onlyIn(String room, String... libraries) {
    return noClasses().that().resideOutsideOfPackage(ROOT + "." + room + "..")
        .should().dependOnClassesThat().resideInAnyPackage(libraries);
  }

  private static ArchRule orderOfRooms() {
    LayeredArchitecture order = layeredArchitecture().consideringOnlyDependenciesInAnyPackage(ROOT + "..");
    for (String line : ROOMS) {
      String room = line.substring(0, line.indexOf(':'));
      order = order.layer(room).definedBy(room.equals("facade") ? ROOT : ROOT + "." + room + "..");
    }
    for (String line : ROOMS) {
      String room = line.substring(0, line.indexOf(':'));
      String used = line.substring(room.length() + 1).strip();
      order = used.isEmpty() ? order.whereLayer(room).mayNotAccessAnyLayer()
          : order.whereLayer(room).mayOnlyAccessLayers(used.split(" "));
    }
    return order.ensureAllClassesAreContainedInArchitecture();
  }
}
