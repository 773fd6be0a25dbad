package org.dyad.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON objects, one a line. Characters that steer a terminal are written as their numbers,
 * which means the same to whoever reads the JSON.
 */
public final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;
  private final JsonGenerator json;

  public JsonLines(Writer out) throws IOException {
    this.out = out;
    this.json = FACTORY.createGenerator(out);
    json.setRootValueSeparator(new SerializedString(""));
    json.setCharacterEscapes(new Steering());
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** To write the next object with; {@link #endLine} after it. */
  public JsonGenerator json() {
    return json;
  }

  public void endLine() throws IOException {
    json.flush();
    out.write('\n');
  }

  private static final class Steering extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Steering() {
      ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    @SuppressWarnings("NullAway") // null says that the character stands for itself
    public SerializableString getEscapeSequence(int ch) {
      return ch > DELETE && Plain.steers((char) ch)
          ? new SerializedString(Plain.escaped((char) ch))
          : null;
    }
  }
}
