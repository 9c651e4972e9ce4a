/** Tampering with release.json's own words: source, settings, types, keys. */
import type { Json, Tampered, Tampering } from "./tamper.ts";

const set = (key: string, value: unknown) => (it: Tampered) =>
  it.forge((release) => {
    release[key] = value;
  });
const setting = (key: string, value: unknown) => (it: Tampered) =>
  it.forge((release) => {
    release.config[key] = value;
  });
const source = (key: string, value: unknown) => (it: Tampered) =>
  it.forge((release) => {
    release.source[key] = value;
  });

const invalid = (key: string) => new RegExp(`whose "${key}" is not valid`);

const ofRelease: Tampering[] = [
  { name: "another format", change: set("format", 2), holds: /unknown format 2/ },
  { name: "a format as text", change: set("format", "1"), holds: /unknown format "1"/ },
  { name: "a kind that nobody knows", change: set("kind", "queue"), holds: invalid("kind") },
  { name: "a Pages project", change: set("kind", "pages"), holds: /holds the Pages project `shop`/ },
  { name: "a name that climbs", change: set("name", "../victim"), holds: invalid("name") },
  { name: "a name with a query", change: set("name", "victim?x=1"), holds: invalid("name") },
  { name: "a name in capitals", change: set("name", "Victim"), holds: invalid("name") },
  { name: "a name that is a list", change: set("name", ["victim"]), holds: invalid("name") },
  { name: "another Worker", change: set("name", "victim"), holds: "other" },
  { name: "another environment", change: set("environment", "production"), holds: "other" },
  { name: "an environment that is a number", change: set("environment", 1), holds: invalid("environment") },
  { name: "an unknown key", change: set("hooks", { after: "curl" }), holds: /key "hooks" in its release.json/ },
  { name: "tools that are no texts", change: set("tools", { node: { x: 1 } }), holds: invalid("tools") },
  { name: "no tools", change: (it) => it.forge((release) => delete release.tools), holds: invalid("tools") },
  {
    name: "a digest of another kind",
    change: (it) => it.rewrite((t) => t.replace("sha256:", "sha512:")),
    holds: invalid("digest"),
  },
  {
    name: "no digest",
    change: (it) => it.rewrite((t) => t.replace('"digest"', '"Digest"')),
    holds: /"digest" is not valid|key "Digest"/,
  },
  {
    name: "another digest",
    change: (it) => it.rewrite((t) => t.replace(/sha256:[0-9a-f]{8}/, "sha256:00000000")),
    holds: /but it is sha256/,
  },
  { name: "not JSON", change: (it) => it.write("release.json", "{"), holds: /is not JSON/ },
  { name: "a list", change: (it) => it.write("release.json", "[]"), holds: /not an object/ },
  { name: "null", change: (it) => it.write("release.json", "null"), holds: /not an object/ },
  { name: "nothing", change: (it) => it.write("release.json", ""), holds: /is not JSON/ },
  {
    name: "another encoding",
    change: (it) => it.write("release.json", Buffer.from(it.read("release.json"), "utf16le")),
    holds: /is not JSON|not UTF-8/,
  },
  { name: "a byte order mark", change: (it) => it.rewrite((text) => `\ufeff${text}`), holds: /is not JSON/ },
  {
    name: "a name twice",
    change: (it) => it.rewrite((t) => t.replace("{", '{ "name": "victim",')),
    holds: /key "name" twice/,
  },
  {
    name: "a name twice, in another spelling",
    change: (it) => it.rewrite((t) => t.replace("{", '{ "n\\u0061me": "victim",')),
    holds: /key "name" twice/,
  },
  {
    name: "routes twice",
    change: (it) => it.rewrite((t) => t.replace('"routes":', '"routes": [], "routes":')),
    holds: /key "routes" twice/,
  },
  {
    name: "a prototype",
    change: (it) => it.rewrite((t) => t.replace("{", '{ "__proto__": { "name": "victim" },')),
    holds: /key "__proto__" in its release.json/,
  },
  {
    name: "a prototype of the settings",
    change: (it) => it.rewrite((t) => t.replace('"config": {', '"config": { "__proto__": { "crons": [] },')),
    holds: /setting "__proto__"/,
  },
  {
    name: "a hundred thousand levels",
    change: (it) => it.rewrite((t) => t.replace('"tools": {}', `"tools": ${"[".repeat(1e5)}${"]".repeat(1e5)}`)),
    holds: /deeper than 64 levels/,
  },
  {
    name: "a hundred thousand levels without an end",
    change: (it) => it.write("release.json", '{"format":1,"config":'.repeat(1e5)),
    holds: /deeper than 64 levels/,
  },
];

const ofSource: Tampering[] = [
  { name: "a source that is a text", change: set("source", "octo/hello"), holds: invalid("source") },
  { name: "no source", change: (it) => it.forge((release) => delete release.source), holds: invalid("source") },
  { name: "half a source", change: (it) => it.forge((release) => delete release.source.ref), holds: invalid("source") },
  { name: "a commit that is a number", change: source("commit", 7), holds: invalid("source") },
  { name: "a commit that is an object", change: source("commit", { slice: 1 }), holds: invalid("source") },
  { name: "a shortened commit", change: source("commit", "8f2c1d3"), holds: invalid("source") },
  { name: "a repository that climbs", change: source("repository", "../../x"), holds: invalid("source") },
  {
    name: "a repository with a host",
    change: source("repository", "evil.example/octo/hello"),
    holds: invalid("source"),
  },
  { name: "a ref that is none", change: source("ref", "main"), holds: invalid("source") },
  { name: "a ref with a line break", change: source("ref", "refs/tags/v1\n::error::x"), holds: invalid("source") },
  { name: "a run", change: source("run", "1001"), holds: /key "source.run"/ },
  { name: "another commit with a right digest", change: source("commit", "1".repeat(40)), holds: "other" },
  { name: "another tag with a right digest", change: source("ref", "refs/tags/v9.9.9"), holds: "other" },
  {
    name: "another commit under the old digest",
    change: (it) => it.rewrite((t) => t.replace("8f2c1d3e4b5a69788776655443322110ffeeddcc", "1".repeat(40))),
    holds: /release.json was changed/,
  },
];

const unknown = (name: string) => new RegExp(`the setting "${name.replaceAll(/[.[\]]/g, "\\$&")}"`);

const ofSettings: Tampering[] = [
  ...["containers", "logpush_job", "site", "constructor", "secrets", "unsafe", "schedules"].map(
    (key): Tampering => ({ name: `the setting ${key}`, change: setting(key, [{ name: "x" }]), holds: unknown(key) }),
  ),
  ...(
    [
      ["assets._headers", (c) => (c.assets._headers = "/*\n  X: y")],
      ["assets.jwt", (c) => (c.assets.jwt = "x")],
      ["routes[0].script", (c) => (c.routes[0].script = "victim")],
      ["routes[0].custom_domain", (c) => (c.routes[0].custom_domain = true)],
      ["observability.logs.sink", (c) => (c.observability.logs = { sink: "https://evil.example" })],
      ["migrations[0].delete_all", (c) => (c.migrations = [{ tag: "v1", delete_all: true }])],
      ["modules[0].url", (c) => (c.modules[0].url = "https://evil.example")],
      ["tail_consumers[0].script", (c) => (c.tail_consumers = [{ service: "a", script: "b" }])],
    ] as [string, (config: Json) => unknown][]
  ).map(
    ([name, change]): Tampering => ({
      name: `the setting ${name}`,
      change: (it) => it.forge((release) => change(release.config)),
      holds: unknown(name),
    }),
  ),
  { name: "crons as a text", change: setting("crons", "* * * * *"), holds: invalid("config.crons") },
  { name: "logpush as a text", change: setting("logpush", "true"), holds: invalid("config.logpush") },
  { name: "workers.dev as null", change: setting("workers_dev", null), holds: invalid("config.workers_dev") },
  { name: "a route that is a text", change: setting("routes", ["example.com/*"]), holds: invalid("config.routes") },
  {
    name: "files for a Worker that has none",
    change: (it) => it.forge((r) => delete r.config.assets),
    holds: /no settings for them/,
  },
  {
    name: "a binding in the place of another",
    change: (it) => it.forge((r) => (r.config.assets.binding = "GREETING")),
    holds: "other",
  },
  {
    name: "other routes with a right digest",
    change: setting("routes", [{ pattern: "login.example.com/*" }]),
    holds: "other",
  },
  {
    name: "other routes under the old digest",
    change: (it) => it.rewrite((t) => t.replace("example.com/shop/*", "login.example.com/*")),
    holds: /release.json was changed/,
  },
];

/** All of them. */
export const settings: Tampering[] = [...ofRelease, ...ofSource, ...ofSettings];
