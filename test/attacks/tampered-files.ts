/** Tampering with files and their list. */
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync } from "node:fs";
import type { Json, Tampered, Tampering } from "./tamper.ts";

const setPath = (path: string) => (it: Tampered) =>
  it.forge((release) => {
    release.files[0].path = path;
  });

const link = (path: string) => (it: Tampered) => {
  renameSync(it.at(path), `${it.directory}.moved`);
  symlinkSync(`${it.directory}.moved`, it.at(path));
};

const setFile = (key: string, value: unknown) => (it: Tampered) =>
  it.forge((release) => {
    release.files[2][key] = value;
  });

const broken: Tampering[] = [
  {
    name: "a changed module",
    change: (it) => it.write("worker/index.js", "evil"),
    holds: /"worker\/index.js" has 4 bytes/,
  },
  {
    name: "a module changed to the same length",
    change: (it) => it.write("worker/note.txt", "A note"),
    holds: /"worker\/note.txt" has another content/,
  },
  { name: "a changed static file", change: (it) => it.write("assets/app.css", "BODY{}"), holds: /another content/ },
  { name: "changed _headers", change: (it) => it.write("assets/_headers", "/*\n  X-A: c\n"), holds: /another content/ },
  { name: "changed metadata", change: (it) => it.write("worker/metadata.json", "{}"), holds: /has 2 bytes instead/ },
  { name: "a missing module", change: (it) => rmSync(it.at("worker/note.txt")), holds: /lacks "worker\/note.txt"/ },
  { name: "a missing static file", change: (it) => rmSync(it.at("assets/index.html")), holds: /lacks/ },
  {
    name: "a module more",
    change: (it) => it.write("worker/evil.js", "x"),
    holds: /"worker\/evil.js", which was not sealed/,
  },
  { name: "a static file more", change: (it) => it.write("assets/evil.html", "x"), holds: /which was not sealed/ },
  { name: "a file at the top", change: (it) => it.write(".env", "A=1"), holds: /".env", which was not sealed/ },
  { name: "a file in a new folder", change: (it) => it.write("data/x.sql", "x"), holds: /which was not sealed/ },
  { name: "a module that is a link", change: link("worker/index.js"), holds: /which is a link/ },
  { name: "a folder that is a link", change: link("assets"), holds: /"assets", which is a link/ },
  { name: "a release.json that is a link", change: link("release.json"), holds: /not a regular file/ },
  {
    name: "a folder in place of a file",
    change: (it) => {
      rmSync(it.at("worker/note.txt"));
      mkdirSync(it.at("worker/note.txt"));
    },
    holds: /lacks "worker\/note.txt"/,
  },
  { name: "no release.json", change: (it) => rmSync(it.at("release.json")), holds: /is missing/ },
  {
    name: "a release.json without end",
    change: (it) => truncateSync(it.at("release.json"), 2 ** 29),
    holds: /of 536870912 bytes/,
  },
  {
    name: "a name that is no text",
    change: (it) => {
      const directory = Buffer.from(`${it.at("assets")}/`);
      const name = Buffer.concat([directory, Buffer.from([0xff, 0x2e, 0x6a, 0x73])]);
      renameSync(Buffer.from(it.at("assets/app.css")), name);
    },
    holds: /whose name is not UTF-8/,
  },
];

const lists: Tampering[] = [
  { name: "a path out of the directory", change: setPath("worker/../../etc/passwd"), holds: /leaves its directory/ },
  { name: "an absolute path", change: setPath("/etc/passwd"), holds: /leaves its directory/ },
  { name: "a path with a backslash", change: setPath("assets\\..\\x"), holds: /leaves its directory/ },
  { name: "a path with a NUL", change: setPath("assets/a\0.html"), holds: /leaves its directory/ },
  { name: "a path with an empty name", change: setPath("assets//index.html"), holds: /leaves its directory/ },
  { name: "a path elsewhere", change: setPath("data/x"), holds: /not below worker\/ or assets\// },
  { name: "a folder that is nearly ours", change: setPath("assets-2/x"), holds: /not below/ },
  { name: "a file twice in the list", change: (it) => it.forge((r) => r.files.push(r.files[0])), holds: /twice/ },
  { name: "a list that is an object", change: (it) => it.forge((r) => (r.files = {})), holds: /"files" is not valid/ },
  { name: "no list", change: (it) => it.forge((r) => delete r.files), holds: /"files" is not valid: no value/ },
  { name: "an empty list", change: (it) => it.forge((r) => (r.files = [])), holds: /lists no|holds "/ },
  { name: "a file without a hash", change: setFile("sha256", undefined), holds: /"files" is not valid/ },
  { name: "a hash in capitals", change: setFile("sha256", "A".repeat(64)), holds: /"files" is not valid/ },
  { name: "a negative size", change: setFile("size", -1), holds: /"files" is not valid/ },
  { name: "a size as text", change: setFile("size", "7"), holds: /"files" is not valid/ },
  { name: "an unknown key of a file", change: setFile("mode", 0o755), holds: /key "files\[2\].mode"/ },
  { name: "a name with half a character", change: setPath("assets/\ud800.html"), holds: /lacks|another spelling/ },
];

const harmless: Tampering[] = [
  { name: "other times of files", change: (it) => utimesSync(it.at("worker/index.js"), 1, 1), holds: "same" },
  { name: "other modes of files", change: (it) => chmodSync(it.at("worker/index.js"), 0o755), holds: "same" },
  { name: "an empty folder", change: (it) => mkdirSync(it.at("assets/empty")), holds: "same" },
  { name: "white space", change: (it) => it.rewrite((text) => text.replaceAll("\n", "\r\n\t ")), holds: "same" },
  { name: "no white space", change: (it) => it.rewrite((text) => JSON.stringify(JSON.parse(text))), holds: "same" },
  {
    name: "another order of keys",
    change: (it) =>
      it.rewrite((text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).toReversed()))),
    holds: "same",
  },
  {
    name: "escaped letters",
    change: (it) => it.rewrite((text) => text.replace('"kind"', '"\\u006bind"')),
    holds: "same",
  },
  {
    name: "a number in another spelling",
    change: (it) => it.rewrite((t) => t.replace('"format": 1', '"format": 1.0e0')),
    holds: "same",
  },
  {
    name: "other tools",
    change: (it) => it.rewrite((t) => t.replace('"tools": {}', '"tools": { "wrangler": "9" }')),
    holds: "same",
  },
];

const honest: Tampering[] = [
  {
    name: "other code with a right digest",
    change: (it) => it.plant("worker/index.js", "export default { fetch: () => new Response('evil') };"),
    holds: "other",
  },
  { name: "another static file with a right digest", change: (it) => it.plant("assets/x.html", "x"), holds: "other" },
  { name: "no rules with a right digest", change: (it) => it.uproot("assets/_redirects"), holds: "other" },
  {
    name: "a module less",
    change: (it) => it.uproot("worker/note.txt", (r: Json) => r.config.modules.pop()),
    holds: "other",
  },
  { name: "another order of files", change: (it) => it.forge((release) => release.files.reverse()), holds: "other" },
];

/** All of them. */
export const files: Tampering[] = [...broken, ...lists, ...harmless, ...honest];
