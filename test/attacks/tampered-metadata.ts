/** Tampering with the upload metadata, always with size, hash and digest made right. */
import type { Json, Tampered, Tampering } from "./tamper.ts";

const set = (key: string, value: unknown) => (it: Tampered) =>
  it.metadata((metadata) => {
    metadata[key] = value;
  });
const bind = (binding: Json) => (it: Tampered) => it.metadata((metadata) => metadata.bindings.push(binding));
const whole = (text: string) => (it: Tampered) => it.plant("worker/metadata.json", text);

const unknown = (key: string) => new RegExp(`the key "${key.replaceAll(/[.[\]]/g, "\\$&")}" in its upload metadata`);
const invalid = (key: string) =>
  new RegExp(`upload metadata whose "${key.replaceAll(/[.[\]]/g, "\\$&")}" is not valid`);

const keys: Tampering[] = [
  ...["tags", "body_part", "usage_model", "containers", "capnp_schema", "script", "constructor", "zone"].map(
    (key): Tampering => ({ name: `the key ${key}`, change: set(key, ["x"]), holds: unknown(key) }),
  ),
  ...["annotations", "assets", "code_update_strategy", "keep_assets", "migrations"].map(
    (key): Tampering => ({ name: `the key ${key}`, change: set(key, {}), holds: /which only a deployment adds/ }),
  ),
  ...(
    [
      ["logpush", true],
      ["tail_consumers", [{ service: "spy" }]],
      ["streaming_tail_consumers", [{ service: "spy" }]],
      ["observability", { enabled: false }],
    ] as [string, unknown][]
  ).map(
    ([key, value]): Tampering => ({
      name: `${key} against the settings`,
      change: set(key, value),
      holds: new RegExp(`something else about "${key}"`),
    }),
  ),
  { name: "observability as in the settings", change: set("observability", { enabled: true }), holds: "other" },
  {
    name: "a key of placement",
    change: set("placement", { mode: "smart", evil: 1 }),
    holds: unknown("placement.evil"),
  },
  { name: "a key of limits", change: set("limits", { cpu_ms: 1, memory: 1 }), holds: unknown("limits.memory") },
  { name: "a limit as text", change: set("limits", { cpu_ms: "1" }), holds: invalid("limits.cpu_ms") },
  { name: "exports as a list", change: set("exports", ["x"]), holds: invalid("exports") },
  {
    name: "an export of a kind that is not carried out",
    change: set("exports", { Flow: { type: "workflow" } }),
    holds: invalid("exports.Flow.type"),
  },
  {
    name: "a class that is taken from another Worker",
    change: set("exports", { Room: { type: "durable-object", state: "expecting-transfer", transfer_from: "victim" } }),
    holds: unknown("exports.Room.transfer_from"),
  },
  { name: "a date that is none", change: set("compatibility_date", "soon"), holds: invalid("compatibility_date") },
  {
    name: "flags as a text",
    change: set("compatibility_flags", "nodejs_compat"),
    holds: invalid("compatibility_flags"),
  },
  {
    name: "bindings of every type kept",
    change: set("keep_bindings", ["kv_namespace"]),
    holds: invalid("keep_bindings[0]"),
  },
  { name: "an entry that is not there", change: set("main_module", "evil.js"), holds: /entry module "evil.js"/ },
  {
    name: "no entry",
    change: (it) => it.metadata((metadata) => delete metadata.main_module),
    holds: /entry module undefined/,
  },
  { name: "an entry that is an object", change: set("main_module", {}), holds: invalid("main_module") },
  { name: "another entry", change: set("main_module", "lib/greet.js"), holds: "other" },
  { name: "no bindings", change: set("bindings", []), holds: "other" },
];

const bindings: Tampering[] = [
  {
    name: "a secret",
    change: bind({ name: "K", type: "secret_text", text: "x" }),
    holds: /the secret "K" in plain text/,
  },
  {
    name: "a key",
    change: bind({ name: "K", type: "secret_key", key_base64: "x" }),
    holds: /the secret "K" in plain text/,
  },
  { name: "a type that nobody knows", change: bind({ name: "A", type: "root" }), holds: /of the type "root"/ },
  {
    name: "a type named like a built-in",
    change: bind({ name: "A", type: "toString" }),
    holds: /of the type "toString"/,
  },
  {
    name: "a part of the form",
    change: bind({ name: "A", type: "text_blob", part: "note.txt" }),
    holds: /type "text_blob"/,
  },
  { name: "no type", change: bind({ name: "A" }), holds: invalid("bindings[4].type") },
  { name: "a type that is a list", change: bind({ name: "A", type: ["ai"] }), holds: invalid("bindings[4]") },
  { name: "no name", change: bind({ type: "ai" }), holds: invalid("bindings[4].name") },
  { name: "an empty name", change: bind({ name: "", type: "ai" }), holds: invalid("bindings[4].name") },
  { name: "a binding that is null", change: bind(null), holds: invalid("bindings[4]") },
  { name: "bindings that are an object", change: set("bindings", { A: {} }), holds: invalid("bindings") },
  { name: "two of one name", change: bind({ name: "GREETING", type: "ai" }), holds: /two bindings named "GREETING"/ },
  {
    name: "another version's value",
    change: bind({ name: "A", type: "inherit", version_id: "x" }),
    holds: unknown("bindings[4].version_id"),
  },
  {
    name: "another name's value",
    change: bind({ name: "A", type: "inherit", old_name: "B" }),
    holds: unknown("bindings[4].old_name"),
  },
  {
    name: "a namespace by another key",
    change: bind({ name: "A", type: "kv_namespace", id: "x" }),
    holds: unknown("bindings[4].id"),
  },
  {
    name: "text of another type",
    change: bind({ name: "A", type: "plain_text", text: 1 }),
    holds: invalid("bindings[4].text"),
  },
  {
    name: "a dispatcher with more than it has",
    change: bind({
      name: "A",
      type: "dispatch_namespace",
      namespace: "n",
      outbound: { worker: { service: "s", x: 1 } },
    }),
    holds: unknown("bindings[4].outbound.worker.x"),
  },
  {
    name: "a service with a right digest",
    change: bind({ name: "A", type: "service", service: "spy" }),
    holds: "other",
  },
];

const texts: Tampering[] = [
  { name: "metadata that is not JSON", change: whole("{"), holds: /metadata.json" that is not JSON/ },
  { name: "metadata that is a list", change: whole("[]"), holds: /not an object/ },
  { name: "metadata that is null", change: whole("null"), holds: /not an object/ },
  {
    name: "a key twice",
    change: whole('{"main_module":"index.js","main_module":"evil.js"}'),
    holds: /"main_module" twice/,
  },
  {
    name: "a binding's key twice",
    change: whole('{"bindings":[{"name":"A","type":"ai","type":"root"}]}'),
    holds: /"type" twice/,
  },
  {
    name: "a prototype",
    change: whole('{"__proto__":{"main_module":"x"},"main_module":"index.js"}'),
    holds: unknown("__proto__"),
  },
  {
    name: "a value of a hundred thousand levels",
    change: whole(`{"bindings":[{"name":"A","type":"json","json":${"[".repeat(1e5)}${"]".repeat(1e5)}}]}`),
    holds: /deeper than 64 levels/,
  },
  {
    name: "a megabyte and more",
    change: (it) =>
      it.metadata((metadata) => metadata.bindings.push({ name: "A", type: "plain_text", text: "x".repeat(2 ** 20) })),
    holds: /bytes of metadata; the limit is/,
  },
  {
    name: "other bytes",
    change: (it) => it.plant("worker/metadata.json", Buffer.from('{"main_module":"\xff"}', "latin1")),
    holds: /not UTF-8/,
  },
  { name: "no metadata", change: (it) => it.uproot("worker/metadata.json"), holds: /lists no "worker\/metadata.json"/ },
];

/** All of them. */
export const metadata: Tampering[] = [...keys, ...bindings, ...texts];
