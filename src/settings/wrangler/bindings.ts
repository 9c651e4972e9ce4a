import { identify, type UploadBinding } from "../format/binding.ts";
import type { Binding } from "../format/settings.ts";
import type { Effective } from "./environment.ts";
import { KINDS, type Kind } from "./kinds.ts";
import type { Value } from "./source.ts";

/** Every binding that an upload of this configuration would carry, sorted by name. */
export function bindingsOf(config: Effective): Binding[] {
  const found = [
    ...KINDS.flatMap((kind) => ofKind(config, kind)),
    ...variables(config.get("vars")),
    ...config.get("secrets").member("required").items().map(inherited),
    ...assets(config.get("assets")),
    ...unsafe(config.get("unsafe")),
    ...modules(config),
  ];
  refuseDoubles(found);
  return found.map(({ binding }) => identify(binding)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A binding, and where it was said. */
interface Found {
  binding: UploadBinding;
  at: Value;
}

function ofKind(config: Effective, kind: Kind): Found[] {
  const [key, member] = kind.at;
  const value = member === undefined ? config.get(key) : config.get(key).member(member);
  const said = kind.one ? (value.isSaid ? [value] : []) : value.items();
  return said.map((at) => ({ at, binding: ofItem(at, kind) }));
}

function ofItem(item: Value, { type, named = "binding", sent = {}, unlessEmpty = [], inheritsWithout }: Kind) {
  const name = item.member(named).required();
  // An empty id is none.
  if (inheritsWithout !== undefined && (item.member(inheritsWithout).value ?? "") === "")
    return { name, type: "inherit" };
  const fields: Record<string, unknown> = {};
  for (const [field, from] of Object.entries(sent)) {
    const { value } = item.member(from);
    if (value !== undefined && !(unlessEmpty.includes(from) && !value)) fields[field] = value;
  }
  return { ...(ALTERNATIVES[type]?.(fields) ?? fields), name, type };
}

/** What wrangler sends of members that exclude each other, and what it sends in another form. */
const ALTERNATIVES: Record<string, (fields: Record<string, unknown>) => Record<string, unknown>> = {
  send_email: (fields) => without(fields, "destination_address", "allowed_destination_addresses"),
  pipelines: (fields) => without(fields, "stream", "pipeline"),
  vpc_network: (fields) => without(fields, "tunnel_id", "network_id"),
  dispatch_namespace: ({ outbound, ...fields }) => ({
    ...fields,
    ...(outbound ? { outbound: outboundOf(outbound) } : {}),
  }),
};

/** Fields without the second of two if the first is said. */
function without(fields: Record<string, unknown>, first: string, second: string): Record<string, unknown> {
  if (fields[first] === undefined) return fields;
  const { [second]: _, ...others } = fields;
  return others;
}

function outboundOf(outbound: object) {
  const { service, environment, parameters } = outbound as Record<string, unknown>;
  const params = Array.isArray(parameters) ? parameters.map((name) => ({ name })) : undefined;
  return { worker: { service, environment }, params };
}

function variables(vars: Value): Found[] {
  return Object.entries(vars.table()).map(([name, value]) => ({
    at: vars.member(name),
    binding:
      typeof value === "string" ? { name, type: "plain_text", text: value } : { name, type: "json", json: value },
  }));
}

const inherited = (at: Value): Found => ({ at, binding: { name: at.required(), type: "inherit" } });

function assets(value: Value): Found[] {
  const name = value.member("binding").text();
  return name ? [{ at: value.member("binding"), binding: { name, type: "assets" } }] : [];
}

function unsafe(value: Value): Found[] {
  return value
    .member("bindings")
    .items()
    .map((at) => {
      const binding = { ...at.table(), name: at.member("name").required(), type: at.member("type").required() };
      return { at, binding };
    });
}

/** Modules of the days before ES modules: Slipway does not carry them out, but they are bindings. */
function modules(config: Effective): Found[] {
  const types = { wasm_modules: "wasm_module", text_blobs: "text_blob", data_blobs: "data_blob" };
  return Object.entries(types).flatMap(([key, type]) =>
    Object.keys(config.get(key).table()).map((name) => ({
      at: config.get(key).member(name),
      binding: { name, type, part: name },
    })),
  );
}

function refuseDoubles(found: Found[]): void {
  const seen = new Set<string>();
  for (const { binding, at } of found) {
    if (seen.has(binding.name))
      throw at.refuse(`has the name "${binding.name}" of another binding`, "Give every binding a name of its own.");
    seen.add(binding.name);
  }
}
