package io.github.neurorelease.output;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.entity.Link;
import io.github.neurorelease.entity.Mention;
import java.util.ArrayList;
import java.util.List;

/** Turns JSON into a mention. */
final class MentionDecoder {

  private MentionDecoder() {
  }

  /** @throws FormatException if a field is missing or of the wrong kind, or the range is not of the text's length */
  static Mention mention(JsonFields fields) {
    try {
      return new Mention(fields.requiredNumber("start"), fields.requiredNumber("end"), fields.requiredText("text"),
          fields.requiredConstant("type", EntityType.class), fields.text("value"), links(fields), evidence(fields));
    } catch (IllegalArgumentException e) {
      throw fields.complaint("start", e.getMessage());
    }
  }

  private static List<Link> links(JsonFields mention) {
    List<Link> links = new ArrayList<>();
    for (JsonFields fields : mention.objects("links")) {
      links.add(new Link(fields.requiredText("id"), fields.requiredText("label"), fields.text("part")));
    }
    return links;
  }

  private static Evidence evidence(JsonFields mention) {
    JsonFields fields = mention.object("evidence");
    if (fields == null) {
      return null;
    }
    String detail = fields.text("detail");
    return new Evidence(fields.requiredText("rule"), detail == null ? "" : detail);
  }
}
