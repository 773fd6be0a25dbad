package org.dyad.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.article.page.Anatomy;
import org.dyad.article.page.Dates;
import org.dyad.article.page.Known;

/**
 * JSON lines: an article a line, with the fields {@code id} and {@code text}, and {@code date},
 * {@code title}, {@code url}, {@code byline} or {@code author}, {@code publisher}, {@code language}
 * where they are known. Other fields are passed over. Each line that is no such object is rejected
 * with its number, and the next is read.
 */
public final class JsonLinesFormat implements FormatReader {

  private static final Set<String> FIELDS =
      Set.of("id", "text", "date", "title", "url", "byline", "author", "publisher", "language");

  private static final String GIVEN = "given";

  private final Anatomy anatomy;
  private final JsonFactory json =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  public JsonLinesFormat(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    ByteLines lines = new ByteLines(in, sink.options().maxBytes());
    boolean any = false;
    while (true) {
      try {
        if (!lines.next()) {
          break;
        }
      } catch (IOException e) {
        throw new BrokenAtLine(lines.number(), lines.offset(), e);
      }
      any |= line(lines, sink);
    }
    if (!any) {
      sink.reject("is empty");
    }
  }

  /** Reads a line; false if it is blank. */
  private boolean line(ByteLines lines, Sink sink) {
    if (lines.isTooLong()) {
      sink.rejectLine(lines.number(), lines.offset(), sink.tooLong("the line"));
      return true;
    }
    int start = start(lines);
    if (start == lines.length()) {
      return false;
    }
    try {
      article(fields(lines.bytes(), start, lines.length()), lines, sink);
    } catch (BadLine e) {
      sink.rejectLine(lines.number(), lines.offset(), e.reason);
    } catch (JsonProcessingException e) {
      sink.rejectLine(lines.number(), lines.offset(), "is not JSON: " + detail(e));
    } catch (IOException e) {
      sink.rejectLine(lines.number(), lines.offset(), "is not UTF-8 JSON: " + e.getMessage());
    }
    return true;
  }

  /** Past a byte order mark and white space. */
  private static int start(ByteLines lines) {
    byte[] bytes = lines.bytes();
    int length = lines.length();
    int start = 0;
    if (lines.number() == 1
        && length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf) {
      start = 3;
    }
    while (start < length && bytes[start] <= ' ' && bytes[start] > 0) {
      start++;
    }
    return start;
  }

  private Map<String, String> fields(byte[] bytes, int from, int to) throws IOException, BadLine {
    Map<String, String> fields = new LinkedHashMap<>();
    if (bytes[from] != '{') {
      throw new BadLine(
          "is not a JSON object; expected one article a line, {\"id\": …, \"text\": …}");
    }
    try (JsonParser parser = json.createParser(bytes, from, to - from)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!FIELDS.contains(name)) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING
            || (name.equals("id") && value == JsonToken.VALUE_NUMBER_INT)) {
          fields.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          throw new BadLine("field \"" + name + "\" must be a string");
        }
      }
      if (parser.nextToken() != null) {
        throw new BadLine("holds more than one JSON object");
      }
    }
    return fields;
  }

  private void article(Map<String, String> fields, ByteLines lines, Sink sink) throws BadLine {
    String id = required(fields, "id");
    String text = required(fields, "text");
    String date = fields.getOrDefault("date", "").strip();
    Optional<LocalDate> day = Dates.parse(date);
    if (day.isEmpty() && !date.isEmpty()) {
      if (!Dates.isIncomplete(date)) {
        throw new BadLine("field \"date\" is no date: \"" + date + "\"; expected YYYY-MM-DD");
      }
      sink.rejects()
          .accept(
              org.dyad.article.Reject.atLine(
                      sink.source(),
                      lines.number(),
                      lines.offset(),
                      "field \"date\" is incomplete: \""
                          + date
                          + "\"; expected YYYY-MM-DD; the article is read without it")
                  .kept());
    }
    Known known =
        new Known(
            id,
            sink.source() + ":" + lines.number(),
            given(fields, "title"),
            byline(fields),
            given(fields, "publisher"),
            fields.getOrDefault("url", "").strip(),
            day.map(d -> new Found(d.toString(), Span.NONE, GIVEN)).orElse(Found.NOTHING),
            sink.fallback(),
            given(fields, "language"),
            true);
    sink.take(anatomy.article(known, text), lines.number(), lines.offset());
  }

  private static String required(Map<String, String> fields, String name) throws BadLine {
    String value = fields.get(name);
    if (value == null) {
      throw new BadLine("has no field \"" + name + "\"");
    }
    if (value.isBlank()) {
      throw new BadLine("field \"" + name + "\" is empty");
    }
    return value;
  }

  /** Who wrote it, without "By". */
  private static Found byline(Map<String, String> fields) {
    Found given = given(fields, fields.containsKey("byline") ? "byline" : "author");
    String value = given.value();
    boolean by = value.regionMatches(true, 0, "by ", 0, 3) && value.length() > 3;
    return by ? new Found(value.substring(3).strip(), Span.NONE, GIVEN) : given;
  }

  private static Found given(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "").strip();
    return value.isEmpty() ? Found.NOTHING : new Found(value, Span.NONE, GIVEN);
  }

  private static String detail(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    return first
        + (e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")");
  }

  /** A line that is JSON and no article. */
  private static final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    BadLine(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}
