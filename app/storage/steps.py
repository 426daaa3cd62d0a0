"""How each version of the format is made from the one before, in SQL."""

_VERSION_1 = """
CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  pivot TEXT REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  projections INTEGER NOT NULL CHECK (projections IN (0, 1))
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  path TEXT,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  paragraphs TEXT NOT NULL,
  excluded TEXT NOT NULL,
  notices TEXT NOT NULL
) STRICT;

CREATE TABLE original (
  report TEXT PRIMARY KEY REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  size INTEGER NOT NULL,
  deflated BLOB NOT NULL
) STRICT;

CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  body TEXT NOT NULL,
  kind TEXT NOT NULL,
  colour TEXT NOT NULL,
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;

CREATE TABLE anchor (
  annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  report TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  PRIMARY KEY (annotation, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX anchor_by_report ON anchor (report);

CREATE TABLE tag (
  annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (annotation, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE override (
  a_report TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  a_start INTEGER NOT NULL,
  a_end INTEGER NOT NULL,
  b_report TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  b_start INTEGER NOT NULL,
  b_end INTEGER NOT NULL,
  place INTEGER NOT NULL,
  bond TEXT NOT NULL,
  PRIMARY KEY (a_report, a_start, a_end, b_report, b_start, b_end)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict (
  finding TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  judgement TEXT NOT NULL
) STRICT;
"""

# A changed table is made anew rather than altered: SQLite keeps the words of CREATE as they are, while
# those that ALTER leaves behind are its own and may differ from release to release, and they are compared.
_VERSION_2 = """
CREATE TEMP TABLE kept AS SELECT * FROM anchor;
DROP TABLE anchor;

CREATE TABLE anchor (
  annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  report TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (annotation, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX anchor_by_report ON anchor (report);
INSERT INTO anchor SELECT *, 'anchored' FROM temp.kept;
DROP TABLE temp.kept;

CREATE TABLE task (
  annotation TEXT PRIMARY KEY REFERENCES annotation (id) ON DELETE CASCADE,
  contact TEXT NOT NULL,
  evidence TEXT NOT NULL,
  status TEXT NOT NULL,
  due TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE about (
  annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  finding TEXT NOT NULL,
  PRIMARY KEY (annotation, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
  name TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  colour TEXT,
  description TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# The first step begins with an empty file. A step, once released, never changes; a new version of the
# format is a new step at the end, with a file of the version before it in tests/data/projects.
STEPS = (_VERSION_1, _VERSION_2)
