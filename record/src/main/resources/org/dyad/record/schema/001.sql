-- The record, version 1. Unknown is NULL, or an empty list. All offsets count code points of the article's text.
-- docs/record.md says what each table and column is.

CREATE TABLE meta (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

-- One run of `dyad add`. A run without an end was stopped, or is still at work.
CREATE TABLE runs (
  run BIGINT NOT NULL,
  version VARCHAR NOT NULL,
  options VARCHAR NOT NULL,
  began TIMESTAMP NOT NULL,
  ended TIMESTAMP,
  articles BIGINT NOT NULL,
  events BIGINT NOT NULL,
  rejected BIGINT NOT NULL
);

-- The types of events as the last run had them: the 16 and those that users added.
CREATE TABLE types (
  type VARCHAR NOT NULL,
  mode VARCHAR,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  recipient_required BOOLEAN NOT NULL,
  cameo VARCHAR NOT NULL
);

-- The current edition of each article. paragraphs: where they stand: start, end, start, end … events: how many it tells. copy_of: key of the article that it is a near copy of.
CREATE TABLE articles (
  key BIGINT NOT NULL,
  id VARCHAR NOT NULL UNIQUE,
  edition INTEGER NOT NULL,
  digest VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  title VARCHAR,
  byline VARCHAR,
  publisher VARCHAR,
  url VARCHAR,
  dateline VARCHAR,
  language VARCHAR,
  published DATE,
  published_rule VARCHAR,
  body_end INTEGER NOT NULL,
  paragraphs INTEGER[] NOT NULL,
  text VARCHAR NOT NULL,
  run BIGINT NOT NULL,
  events INTEGER NOT NULL,
  copy_of BIGINT
);

-- What later editions replaced. events: a JSON array of events as `dyad code` writes them.
CREATE TABLE editions (
  article BIGINT NOT NULL,
  edition INTEGER NOT NULL,
  digest VARCHAR NOT NULL,
  title VARCHAR,
  published DATE,
  text VARCHAR NOT NULL,
  events VARCHAR NOT NULL,
  run BIGINT NOT NULL
);

-- actors … recipient_sectors: participants once more, so that most questions need no join: names, countries ('' if unknown) and sectors (by blanks).
-- id: article * 1048576 + number. day: what the event is counted on: its first day, else its last, else the article's.
CREATE TABLE events (
  id BIGINT NOT NULL,
  article BIGINT NOT NULL,
  number INTEGER NOT NULL,
  story BIGINT,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  cameo VARCHAR,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  goldstein DOUBLE,
  contexts VARCHAR[] NOT NULL,
  date_start DATE,
  date_end DATE,
  date_text VARCHAR,
  day DATE,
  place_text VARCHAR,
  place_starts INTEGER,
  place_ends INTEGER,
  place_name VARCHAR,
  place_country VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  geonames BIGINT,
  place_kind VARCHAR,
  place_rank INTEGER,
  population BIGINT,
  province VARCHAR,
  district VARCHAR,
  negated BOOLEAN NOT NULL,
  hypothetical BOOLEAN NOT NULL,
  hedged BOOLEAN NOT NULL,
  time VARCHAR NOT NULL,
  attribution VARCHAR,
  happened BOOLEAN NOT NULL,
  frame VARCHAR,
  rule VARCHAR,
  score DOUBLE,
  actors VARCHAR[] NOT NULL,
  actor_countries VARCHAR[] NOT NULL,
  actor_sectors VARCHAR[] NOT NULL,
  recipients VARCHAR[] NOT NULL,
  recipient_countries VARCHAR[] NOT NULL,
  recipient_sectors VARCHAR[] NOT NULL
);

-- side: actor or recipient. number: from 0 within a side. text, starts, ends: the words that name them.
CREATE TABLE participants (
  event BIGINT NOT NULL,
  side VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  actor VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  country VARCHAR,
  sectors VARCHAR[] NOT NULL,
  office VARCHAR,
  starts INTEGER,
  ends INTEGER
);

-- One sentence that tells an event. The words of each field: start, end, start, end …
CREATE TABLE evidence (
  event BIGINT NOT NULL,
  number INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  event_words INTEGER[] NOT NULL,
  actor_words INTEGER[] NOT NULL,
  recipient_words INTEGER[] NOT NULL,
  date_words INTEGER[] NOT NULL,
  place_words INTEGER[] NOT NULL
);

-- An event once for each ordered pair of countries that it links, source to target; those who meet, agree or fight are linked both ways.
CREATE TABLE pairs (
  event BIGINT NOT NULL,
  article BIGINT NOT NULL,
  source VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  day DATE,
  month DATE,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  type VARCHAR NOT NULL,
  happened BOOLEAN NOT NULL
);

-- That a report says that somebody stood so to an office at a time (from_day to to_day). words: starts to ends.
CREATE TABLE observations (
  article BIGINT NOT NULL,
  number INTEGER NOT NULL,
  person VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  polity VARCHAR,
  country VARCHAR,
  sectors VARCHAR[] NOT NULL,
  standing VARCHAR NOT NULL,
  sentence INTEGER NOT NULL,
  starts INTEGER,
  ends INTEGER,
  from_day DATE,
  to_day DATE,
  opens BOOLEAN NOT NULL,
  closes BOOLEAN NOT NULL,
  dated VARCHAR,
  text VARCHAR NOT NULL
);

-- Observations of all reports merged. first_day, last_day: held for certain; begins, ends: days that reports name.
CREATE TABLE tenures (
  person VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  polity VARCHAR,
  country VARCHAR,
  sectors VARCHAR[] NOT NULL,
  first_day DATE,
  last_day DATE,
  begins DATE,
  ends DATE,
  observations INTEGER NOT NULL
);

-- Events of the world: each once, however many reports tell it. The value of each field is that with most support; conflicts: what reports say
-- against it, a JSON array of {"field", "value", "events"}. family: also of what is told of the same matter as planned, denied or otherwise.
-- standing: happened, ahead or denied. events, articles, wordings: how many tell it, copies of an article counting once among the last.
-- first_report, last_report: days of the articles.
CREATE TABLE stories (
  id BIGINT NOT NULL,
  family BIGINT NOT NULL,
  standing VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  cameo VARCHAR,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  goldstein DOUBLE,
  contexts VARCHAR[] NOT NULL,
  date_start DATE,
  date_end DATE,
  day DATE,
  place_name VARCHAR,
  place_country VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  geonames BIGINT,
  place_kind VARCHAR,
  province VARCHAR,
  district VARCHAR,
  hedged BOOLEAN NOT NULL,
  happened BOOLEAN NOT NULL,
  events INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  wordings INTEGER NOT NULL,
  first_report DATE,
  last_report DATE,
  conflicts VARCHAR NOT NULL
);

CREATE TABLE story_participants (
  story BIGINT NOT NULL,
  side VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  actor VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  country VARCHAR,
  sectors VARCHAR[] NOT NULL,
  office VARCHAR
);

-- As pairs, for stories.
CREATE TABLE story_pairs (
  story BIGINT NOT NULL,
  source VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  day DATE,
  month DATE,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  type VARCHAR NOT NULL,
  happened BOOLEAN NOT NULL
);

-- Where an event is found by others that may tell the same: a key, and the days since 1970 on which it may have been.
CREATE TABLE blocks (
  key BIGINT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  event BIGINT NOT NULL
);

-- The same of events that may have been on more than a month of days.
CREATE TABLE wide_blocks (
  key BIGINT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  event BIGINT NOT NULL
);

-- Where an article is found by its near copies: hashes of some runs of its words.
CREATE TABLE signatures (
  key BIGINT NOT NULL,
  article BIGINT NOT NULL
);

-- Offices of which observations came or left since their tenures were last merged: at the end of a run.
CREATE TABLE stale_offices (
  office VARCHAR NOT NULL,
  country VARCHAR
);

-- What people judged. fingerprint: of the event as it was judged; a verdict on an event that has changed since is stale.
CREATE TABLE verdicts (
  event BIGINT NOT NULL,
  fingerprint VARCHAR NOT NULL,
  judge VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  verdict VARCHAR NOT NULL,
  judged TIMESTAMP NOT NULL
);

-- Who takes part in events, under the name, country and sectors that they have most often.
CREATE VIEW actors AS
SELECT actor AS id, mode(name) AS name, mode(country) AS country, split_part(actor, ':', 1) AS kind, count(*) AS events
FROM participants GROUP BY actor;

-- All that somebody is called.
CREATE VIEW aliases AS
SELECT actor, name, count(*) AS events FROM (SELECT actor, name FROM participants UNION ALL SELECT actor, text FROM participants) GROUP BY actor, name;

-- Where events happen.
CREATE VIEW places AS
SELECT geonames, place_name AS name, place_country AS country, place_kind AS kind, province, district, any_value(latitude) AS latitude,
  any_value(longitude) AS longitude, count(*) AS events
FROM events WHERE place_name IS NOT NULL GROUP BY ALL;

-- What questions are asked of: one clean name for each thing, events by their id, articles by theirs. An event that no story holds yet is its own.

CREATE VIEW v_events AS
SELECT e.id, coalesce(e.story, e.id) AS story, a.id AS article, a.published, a.publisher, a.title, a.url, e.day, e.date_start, e.date_end, e.date_text,
  e.type AS event, e.mode, e.cameo, e.quad, e.intensity, e.goldstein, e.contexts,
  e.actors, e.actor_countries, e.actor_sectors, e.recipients, e.recipient_countries, e.recipient_sectors,
  e.place_name AS place, e.place_country, e.place_kind, e.province, e.district, e.latitude, e.longitude, e.geonames,
  e.happened, e.negated, e.hypothetical, e.hedged, e.time, e.attribution, e.frame, e.rule, e.score
FROM events e JOIN articles a ON a.key = e.article;

CREATE VIEW v_participants AS
SELECT event AS id, side, number, actor, name, text, country, sectors, office, starts, ends FROM participants;

CREATE VIEW v_evidence AS
SELECT event AS id, number, sentence, text, starts, ends, event_words, actor_words, recipient_words, date_words, place_words FROM evidence;

CREATE VIEW v_dyads AS
SELECT p.event AS id, coalesce(e.story, e.id) AS story, p.source, p.target, p.day, p.month, p.type AS event, e.mode, e.cameo, p.quad, p.intensity,
  e.goldstein, p.happened
FROM pairs p JOIN events e ON e.id = p.event;

CREATE VIEW v_stories AS
SELECT id AS story, family, standing, day, date_start, date_end, type AS event, mode, cameo, quad, intensity, goldstein, contexts,
  place_name AS place, place_country, place_kind, province, district, latitude, longitude, geonames, happened, hedged,
  events, articles, wordings, first_report, last_report, conflicts
FROM stories;

CREATE VIEW v_story_participants AS
SELECT story, side, number, actor, name, country, sectors, office FROM story_participants;

CREATE VIEW v_articles AS
SELECT a.id, a.edition, a.published, a.publisher, a.title, a.byline, a.dateline, a.url, a.language, a.events, b.id AS copy_of, a.text
FROM articles a LEFT JOIN articles b ON b.key = a.copy_of;

CREATE VIEW v_actors AS SELECT id, name, country, kind, events FROM actors;

CREATE VIEW v_places AS SELECT geonames, name, country, kind, province, district, latitude, longitude, events FROM places;

CREATE VIEW v_offices AS
SELECT person, name, office, polity, country, sectors, first_day, last_day, begins, ends, observations FROM tenures;

INSERT INTO meta VALUES ('form', 'dyad record'), ('version', '1'), ('next_article', '1'), ('next_run', '1');
