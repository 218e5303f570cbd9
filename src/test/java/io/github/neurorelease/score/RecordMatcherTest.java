package io.github.neurorelease.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.output.Records;
import io.github.neurorelease.output.RecordsJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordMatcherTest {

  private static final String TEXT = "x".repeat(50);

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
      "横浜市立大学 医学部|横浜市立大学医学部|true",
      "横浜市立大学\u3000医\\n学部|横浜市立大学医学部|true",
      "ｹﾀﾐﾝ　１|ケタミン 1|true",
      "Molecular \\n Psychiatry|Molecular Psychiatry|true",
      " Molecular Psychiatry |Molecular Psychiatry|true",
      "MolecularPsychiatry|Molecular Psychiatry|false",
      "𠮷田 花子|𠮷田花子|true",
      "基盤研究（Ｃ）|基盤研究(C)|true",
      "BDNF 遺伝子|BDNF遺伝子|false",
      "ketamine|Ketamine|false",
  })
  void textsAreComparedByMeaningNotByBlanks(String first, String other, boolean equal) {
    String one = first.replace("\\n", "\n");
    assertEquals(equal, RecordText.normal(one).equals(RecordText.normal(other)),
        RecordText.normal(one) + " / " + RecordText.normal(other));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      // kind | annotated | found | correct incorrect missing spurious
      "METADATA | 'metadata':{'title':'a','issuers':['b','c']} "
          + "| 'metadata':{'title':'a','issuers':['c','b']} | 3 0 0 0",
      "METADATA | 'metadata':{'title':'a','issuers':['b','c']} | 'metadata':{'title':'x','issuers':['b']} | 1 1 1 0",
      "METADATA | 'metadata':{'journal':'a'} | 'metadata':{'title':'a'} | 0 0 1 1",
      "METADATA | 'metadata':{'doi':'10.1/A'} | 'metadata':{'doi':'10.1/a'} | 1 0 0 0",
      "SECTIONS | 'sections':[{'kind':'LEAD'},{'kind':'RESULTS','heading':'成果'}] "
          + "| 'sections':[{'kind':'LEAD'},{'kind':'OTHER','heading':'成 果'}] | 1 1 0 0",
      "ABBREVIATIONS | 'abbreviations':[{'short':'AD','long':'a'},{'short':'AD','long':'b'}] "
          + "| 'abbreviations':[{'short':'AD','long':'b'}] | 1 0 1 0",
      "ABBREVIATIONS | 'abbreviations':[{'short':'AD','long':'a'}] "
          + "| 'abbreviations':[{'short':'AD','long':'a'},{'short':'AD','long':'a'}] | 1 0 0 1",
      "RESEARCHERS | 'researchers':[{'name':'高橋 琢哉','role':'教授'}] "
          + "| 'researchers':[{'name':'高橋琢哉','role':'教授'}] | 1 0 0 0",
      "RESEARCHERS | 'researchers':[{'name':'a','role':'教授'}] | 'researchers':[{'name':'a'}] | 0 1 0 0",
      "FUNDING | 'funding':[{'funder':'a','grantIds':['1','2']}] | 'funding':[{'funder':'a','grantIds':['2','1']}] "
          + "| 0 1 0 0",
      "REFERENCES | 'references':[{'firstAuthor':'Zanos P','year':2016}] "
          + "| 'references':[{'firstAuthor':'Zanos  P','year':2016}] | 1 0 0 0",
      "CONTACTS | 'contacts':[{'name':'a','email':'b'}] | 'contacts':[{'name':'a'}] | 0 1 0 0",
      "CONTACTS | 'contacts':[] | 'contacts':[{'name':'a'}] | 0 0 0 1",
  })
  void recordsAreComparedAsWholes(RecordKind kind, String gold, String found, String counts) {
    assertEquals(counts, counts(kind, gold, found));
  }

  @ParameterizedTest
  @CsvSource({
      "GLOSSARY, 0 1 0 0", "GLOSSARY_HEADS, 1 0 0 0", "GLOSSARY_MARKS, 1 0 1 1", "GLOSSARY_DEFINITIONS, 1 0 0 0",
      "GLOSSARY_KINDS, 0 1 0 0", "GLOSSARY_ALIASES, 1 0 1 0", "ABBREVIATIONS, 0 0 0 0"})
  void theGlossaryIsAlsoComparedByItsParts(RecordKind kind, String counts) {
    String gold = "'glossary':[{'marker':'＊1','number':1,'term':'a','aliases':['b','c'],'definition':'d','kind':'TERM',"
        + "'anchors':[{'start':1,'end':2,'text':'x'},{'start':5,'end':6,'text':'x'}]}]";
    String found = "'glossary':[{'marker':'*1','number':1,'term':'a','aliases':['c'],'definition':'d','kind':'SOURCE',"
        + "'anchors':[{'start':1,'end':2,'text':'x'},{'start':7,'end':8,'text':'x'}],'start':20,'end':30}]";
    assertEquals(counts, counts(kind, gold, found));
  }

  @Test
  void whereAnEntryStandsIsNotCompared() {
    String gold = "'glossary':[{'marker':'*1','number':1,'term':'a','aliases':['c','b'],'definition':'d',"
        + "'kind':'TERM'}]";
    String found = "'glossary':[{'marker':'*1','number':1,'term':'a','aliases':['b','c'],'definition':'d',"
        + "'kind':'TERM','start':3,'end':9}]";
    assertEquals("1 0 0 0", counts(RecordKind.GLOSSARY, gold, found));
  }

  private static String counts(RecordKind kind, String gold, String found) {
    List<RecordPair> pairs = RecordMatcher.match(records(gold), records(found)).get(kind);
    Counts counts = pairs.stream().map(RecordPair::counts).reduce(Counts.NONE, Counts::plus);
    return counts.correct() + " " + counts.incorrect() + " " + counts.missing() + " " + counts.spurious();
  }

  private static Records records(String members) {
    return RecordsJson.read("test", "{" + members.replace('\'', '"') + "}", TEXT);
  }
}
