/** Tampering with the names of modules and static files: two spellings of one, and what a form makes of them. */
import type { Tampered, Tampering } from "./tamper.ts";

const rename = (from: string, to: string) => (it: Tampered) => {
  const contents = it.read(from);
  it.uproot(from);
  it.plant(to, contents);
};

/** A module more, under a name of the forger's choice. */
const addModule =
  (name: string, path = "worker/more.js") =>
  (it: Tampered) =>
    it.plant(path, "export {};", (release) =>
      release.config.modules.push({ name, path, contentType: "application/javascript+module" }),
    );

/** All of them. */
export const names: Tampering[] = [
  {
    name: "a static file in a second spelling",
    change: (it) => it.plant("assets/%69ndex.html", "other"),
    holds: /"assets\/%69ndex.html", which is another spelling of "assets\/index.html"/,
  },
  {
    name: "a static file in another spelling",
    change: rename("assets/app.css", "assets/%61pp.css"),
    holds: /another spelling/,
  },
  {
    name: "a slash in a second spelling",
    change: (it) => it.plant("assets/a%2Fb.html", "x"),
    holds: /another spelling/,
  },
  {
    name: "small digits in an escape",
    change: rename("assets/100%25 true.txt", "assets/100%2525 true.txt"),
    holds: "other",
  },
  {
    name: "rules in a second spelling",
    change: rename("assets/_headers", "assets/%5Fheaders"),
    holds: /another spelling/,
  },
  { name: "a module called like the metadata", change: addModule("metadata"), holds: /"metadata", which is taken/ },
  { name: "two modules of one name", change: addModule("index.js"), holds: /"index.js", which is taken/ },
  { name: "two modules of one path", change: addModule("./index.js"), holds: /which is taken/ },
  { name: "two modules of one path, by a detour", change: addModule("lib/../index.js"), holds: /which is taken/ },
  { name: "two modules of one absolute path", change: addModule("/index.js"), holds: /which is taken/ },
  { name: "half a character", change: addModule("\ud800.js"), holds: /which no upload form can carry/ },
  {
    name: "two halves that a form makes one",
    change: (it) => {
      addModule("\ud800.js")(it);
      addModule("\udfff.js", "worker/more-2.js")(it);
    },
    holds: /which no upload form can carry/,
  },
  {
    name: "a line break in a module's name",
    change: addModule('a.js"\r\nX-Evil: 1'),
    holds: /no upload form can carry/,
  },
  {
    name: "a quote and its escape",
    change: (it) => {
      addModule('a"b.js')(it);
      addModule("a%22b.js", "worker/more-2.js")(it);
    },
    holds: /"a%22b.js", which is taken/,
  },
  {
    name: "composed and decomposed letters",
    change: (it) => {
      addModule("\u00fc.js")(it);
      addModule("u\u0308.js", "worker/more-2.js")(it);
    },
    holds: /which is taken/,
  },
];
