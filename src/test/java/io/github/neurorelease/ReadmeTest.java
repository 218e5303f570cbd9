package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.Mention;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows compiles and runs, and every file it points at is there. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @Test
  void snippetsCompile(@TempDir Path folder) throws IOException {
    Matcher snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    int count = 0;
    while (snippets.find()) {
      compile("Snippet" + count++, snippets.group(1), folder);
    }
    assertTrue(count >= 2, "snippets found: " + count);
  }

  private static void compile(String name, String body, Path folder) {
    String source = "import io.github.neurorelease.*; import io.github.neurorelease.entity.*; import java.nio.file.*;"
        + "import java.util.*; class " + name + " { void run() throws Exception {\n" + body + "\n} }";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
    boolean compiled = compiler.getTask(messages, null, null,
        List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")), null, List.of(file))
        .call();
    assertTrue(compiled, messages::toString);
  }

  @Test
  void firstSnippetFindsWhatItShows() throws IOException {
    Matcher text = Pattern.compile("extract\\(\"\"\"\n(.*?)\"\"\"\\)", Pattern.DOTALL).matcher(Files.readString(README));
    assertTrue(text.find());
    Extraction extraction = ReleaseExtractor.create().extract(text.group(1).stripIndent());
    assertEquals(List.of("ケタミン", "内側前頭前野", "mPFC", "AMPA受容体", "2026年3月23日", "ケタミン", "解離性麻酔薬"),
        extraction.entities().stream().map(Mention::text).toList());
    assertEquals("※1", extraction.glossary().get(0).anchors().get(0).text());
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path document : List.of(README, Path.of("docs/command-line.md"), Path.of("gold/README.md"), Path.of("docs/decisions.md"))) {
      Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(document));
      while (links.find()) {
        Path target = document.toAbsolutePath().getParent().resolve(links.group(1));
        assertTrue(Files.exists(target), document + " points at " + links.group(1));
      }
    }
  }
}
