package org.dyad.record.kept;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as the record keeps it, its text apart.
 *
 * @param key number in this record, from 1; the same as long as the record lives
 * @param id the article's own id, unique in a record
 * @param edition from 1; an article that comes again with other words is a new edition
 * @param title headline, empty if unknown
 * @param byline who wrote it, empty if unknown
 * @param publisher who published it, empty if unknown
 * @param url its address, empty if unknown
 * @param dateline place of the dateline as written, empty if none
 * @param published day of publication, if known
 */
public record KeptArticle(
    long key,
    String id,
    int edition,
    String title,
    String byline,
    String publisher,
    String url,
    String dateline,
    Optional<LocalDate> published) {}
