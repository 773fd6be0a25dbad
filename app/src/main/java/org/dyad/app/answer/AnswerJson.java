package org.dyad.app.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dyad.json.JsonLines;
import org.dyad.record.ask.Cell;

/** An answer as JSON lines, one object a row. */
final class AnswerJson implements AnswerWriter {

  private final JsonLines lines;
  private List<String> names = List.of();

  AnswerJson(Writer out) throws IOException {
    this.lines = new JsonLines(out);
  }

  @Override
  public void head(List<String> given) {
    names = given;
  }

  @Override
  public void row(List<Cell> row) throws IOException {
    JsonGenerator json = lines.json();
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      json.writeFieldName(names.get(i));
      write(json, row.get(i));
    }
    json.writeEndObject();
    lines.endLine();
  }

  private static void write(JsonGenerator json, Cell cell) throws IOException {
    switch (cell.kind()) {
      case NOTHING -> json.writeNull();
      case NUMBER -> json.writeNumber(cell.text());
      case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell.text()));
      case TEXT -> json.writeString(cell.text());
      case LIST -> {
        json.writeStartArray();
        for (Cell part : cell.parts()) {
          write(json, part);
        }
        json.writeEndArray();
      }
    }
  }
}
