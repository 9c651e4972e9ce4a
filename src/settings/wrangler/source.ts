import { FileError } from "../../document/problems.ts";
import type { Path, Source } from "../../document/source.ts";
import { decodeText } from "../../document/text.ts";

/** Reasons of a configuration that cannot be read, or is of somebody else's account. */
export const CONFIG_REASONS = ["config-invalid", "config-missing", "account-mismatch"] as const;
export type ConfigReason = (typeof CONFIG_REASONS)[number];

/** Members of an object of a configuration. */
export type Table = Record<string, unknown>;

/** A configuration in wrangler's words, from wherever it was read. */
export interface Config {
  /** The file that holds it, for sentences. */
  file: string;
  source: Source;
  /** Where in the file it stands. */
  root: Path;
}

/** Parses a wrangler configuration by its name, as wrangler does. */
export async function parseConfig(file: string, bytes: Uint8Array): Promise<Config> {
  const text = decodeText(bytes, "configuration");
  if (typeof text !== "string") throw new FileError<ConfigReason>(file, [text], { reason: "config-invalid" });
  const { source, problems } = await parse(file, text);
  if (source === undefined) throw new FileError<ConfigReason>(file, problems, { reason: "config-invalid" });
  return { file, source, root: [] };
}

async function parse(file: string, text: string) {
  if (file.endsWith(".toml")) return (await import("../../document/toml.ts")).readToml(text);
  if (/\.jsonc?$/.test(file)) return (await import("../../document/jsonc.ts")).readJsonc(text);
  const message = "is not a configuration that wrangler reads";
  throw new FileError<ConfigReason>(
    file,
    [{ line: undefined, message, fix: "Name a `.jsonc`, `.json` or `.toml` file." }],
    {
      reason: "config-invalid",
    },
  );
}

/** One value of a configuration, which must have the form that wrangler knows. */
export class Value {
  readonly config: Config;
  readonly path: Path;
  readonly value: unknown;

  constructor(config: Config, path: Path, value: unknown) {
    this.config = config;
    this.path = path;
    this.value = value;
  }

  get isSaid(): boolean {
    return this.value !== undefined;
  }

  /** What a member of it holds; one that is not there is undefined. */
  member(name: string): Value {
    const table = this.table();
    const value = Object.hasOwn(table, name) ? table[name] : undefined;
    return new Value(this.config, [...this.path, name], value);
  }

  /** Its members; none if it was left out. */
  table(): Table {
    if (this.value === undefined) return {};
    if (typeof this.value === "object" && this.value !== null && !Array.isArray(this.value)) return this.value as Table;
    throw this.refuse("is no object", "Write `key: value` pairs.");
  }

  /** Its items; none if it was left out. */
  items(): Value[] {
    if (this.value === undefined) return [];
    if (!Array.isArray(this.value)) throw this.refuse("is no list", "Write a list.");
    return this.value.map((item, index) => new Value(this.config, [...this.path, index], item));
  }

  /** Its text; undefined if it was left out. */
  text(): string | undefined {
    if (this.value === undefined || typeof this.value === "string") return this.value;
    throw this.refuse("is no text", "Write a text in quotes.");
  }

  /** Its text, which must be there. */
  required(): string {
    const text = this.text();
    if (text === undefined || text === "") throw this.refuse("is missing or empty", "Add it.");
    return text;
  }

  /** True or false; undefined if it was left out. */
  flag(): boolean | undefined {
    if (this.value === undefined || typeof this.value === "boolean") return this.value;
    throw this.refuse("is neither `true` nor `false`", "Write one of them.");
  }

  /** The error that says what is wrong with it. */
  refuse(why: string, fix: string, reason: ConfigReason = "config-invalid"): FileError<ConfigReason> {
    const { file, source, root } = this.config;
    const where = this.path.map(String).join(".") || "configuration";
    const line = source.lineOf([...root, ...this.path]);
    return new FileError<ConfigReason>(file, [{ line, message: `has a \`${where}\` that ${why}`, fix }], { reason });
  }
}
