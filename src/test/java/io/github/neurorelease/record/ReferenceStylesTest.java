package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.ReleaseExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of references as journals and houses print them. */
class ReferenceStylesTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  private static List<Reference> references(String list) {
    return EXTRACTOR.extract("【参考文献】\n" + list).references();
  }

  private static String shown(Reference reference) {
    return (reference.firstAuthor() + " " + reference.year() + " " + reference.doi()).replace(" null", "");
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "1) Smith JA, Doe B. Sleep and memory. Nat Neurosci. 2019;22(3):100-110. doi:10.1038/s00000-019 => "
          + "Smith JA 2019 10.1038/s00000-019",
      "(1) J. A. Smith, B. Doe, Sleep and memory. Science 300, 10-12 (2003). => J. A. Smith 2003",
      "[1] J.-P. de Graaf et al., Sleep and memory. Cell 100, 10-12 (2010). => J.-P. de Graaf 2010",
      "1. Smith, J. A., & Doe, B. (2017). Sleep and memory. Neuron, 90(1), 1-12. => Smith, J. A. 2017",
      "・Smith J, Doe B (2016) Sleep and memory. J Neurosci 36:1-9. => Smith J 2016",
      "- van der Berg J, Doe B. Sleep and memory. Lancet. 2021 May 4;397:2020-2031. => van der Berg J 2021",
      "1) 山本一郎・鈴木花子（2018）眠りと記憶．神経科学 10: 1-9 => 山本一郎 2018",
      "1) 山本 一郎、鈴木 花子：眠りと記憶。臨床神経、58巻、1-9頁、2018年 => 山本 一郎 2018",
      "① Smith J et al., Nature 500, 1-5 (2013) => Smith J 2013",
      "1) Nature 500, 1-5 (2013) doi: 10.1038/nature00000 => null 2013 10.1038/nature00000"})
  void readsAnEntry(String line, String expected) {
    assertEquals(List.of(expected), references(line).stream().map(ReferenceStylesTest::shown).toList());
  }

  @Test
  void goesOnWithANumberedEntryInUnnumberedLines() {
    assertEquals(List.of(new Reference("Smith JA", 2013, "10.1002/ana.00001"), new Reference("Abe Y", 2017, null)),
        references("""
            1) Smith JA, Doe B, Suzuki H, et al. Sleep and the long way to
               Memory disorders. Ann Neurol. 2013;74(3):449-457.
               10.1002/ana.00001
            2) Abe Y, Kato T. A second one with a title
               12. Nat Med. 2017;23:28-38.
            """));
  }

  @Test
  void goesOnWithABulletedEntryInIndentedLines() {
    assertEquals(List.of(new Reference("Smith JA", 2013, null), new Reference("Abe Y", 2017, null)), references("""
        ・Smith JA, Doe B, Suzuki H, et al. Sleep and
          Memory, a review of what is known. Ann Neurol. 2013;74(3):449-457.
        ・Abe Y, Kato T. A second one. Nat Med. 2017;23:28-38.
        """));
  }
}
