import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readYaml } from "../../document/yaml.ts";

/** Members of an object of a workflow. */
export type Table = Record<string, unknown>;

/** The value as a table; an empty one if it is something else. */
export const tableOf = (value: unknown): Table =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Table) : {};

/** One of our workflows, as its own file says how it is called. */
export interface Offered {
  /** e.g. `worker.yml`. */
  name: string;
  inputs: Record<string, { default?: unknown; required?: boolean }>;
  secrets: string[];
  /** What its jobs ask for: scope to `read` or `write`. */
  permissions: Record<string, string>;
}

/** The workflows that callers may name. */
export const OFFERED = ["worker.yml", "rollback.yml", "janitor.yml"] as const;

/** Reads them from the directory that holds our own workflows. */
export async function readOffered(directory: string): Promise<Offered[]> {
  return await Promise.all(
    OFFERED.map(async (name) => {
      const { source } = readYaml(await readFile(join(directory, name), "utf8"));
      const file = tableOf(source?.value);
      const call = tableOf(tableOf(file.on).workflow_call);
      const granted = Object.values(tableOf(file.jobs)).flatMap((job) =>
        Object.entries(tableOf(tableOf(job).permissions)),
      );
      return {
        name,
        inputs: tableOf(call.inputs) as Offered["inputs"],
        secrets: Object.keys(tableOf(call.secrets)),
        permissions: strongest(granted as [string, string][]),
      };
    }),
  );
}

function strongest(granted: [scope: string, level: string][]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [scope, level] of granted) if (found[scope] !== "write") found[scope] = level;
  return found;
}
