/** The tables of docs/settings.md, from the JSON Schema of slipway.yml. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, table } from "./table.ts";

interface Schema {
  description?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** One table for the outermost keys, and one for each key that has keys of its own. */
export function settingsParts(root: string): Record<string, string> {
  const schema = JSON.parse(readFileSync(join(root, "docs/slipway.schema.json"), "utf8"));
  const keys = schema.$defs as Record<string, Schema>;
  const outermost = { version: schema.properties.version, ...keys, environments: schema.properties.environments };
  // Of a list, the keys of its entries.
  const inner = Object.entries(keys)
    .map(([name, { properties, items }]) => [name, properties ?? items?.properties ?? {}] as const)
    .filter(([, properties]) => Object.keys(properties).length > 0);
  return {
    keys: keyTable(outermost),
    freeze: keyTable(keys.gates?.properties?.freeze?.items?.properties ?? {}),
    ...Object.fromEntries(inner.map(([name, properties]) => [name, keyTable(properties)])),
  };
}

const keyTable = (keys: Record<string, Schema>) =>
  table(
    ["Key", "Default", "What it says"],
    Object.entries(keys).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value === undefined ? "" : `\`${cell(typeof value === "string" ? value : JSON.stringify(value))}\``,
      cell(description),
    ]),
  );
