CREATE TABLE guides (
  slug TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  reads INTEGER NOT NULL DEFAULT 0
);

INSERT INTO guides (slug, title, body) VALUES
  ('hydrogen', 'Hydrogen', 'One proton, one electron, and most of what you can see at night.'),
  ('carbon', 'Carbon', 'Four bonds, and so the chemistry of everything alive.'),
  ('iron', 'Iron', 'Where the fusion of stars ends and their collapse begins.');
