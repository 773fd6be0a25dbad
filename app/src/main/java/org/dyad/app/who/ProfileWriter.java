package org.dyad.app.who;

import java.io.IOException;
import org.dyad.actor.who.Profile;

/** Writes profiles one by one. */
public interface ProfileWriter {

  void write(Profile profile) throws IOException;
}
