import { FileError } from "../../document/problems.ts";
import type { Path, Source } from "../../document/source.ts";
import { decodeText } from "../../document/text.ts";
import type { SettingsReason } from "../files/find.ts";
import type { Settings } from "../format/settings.ts";
import { gatesSettings } from "./gates.ts";
import { type Merged, mergeEnvironment } from "./merge.ts";
import { notifyOf } from "./notify.ts";
import { rolloutSettings } from "./rollout.ts";
import { rolloutOf, versionHeaderOf } from "./version-header.ts";
import type { Written, WrittenChecks } from "./written.ts";

/** What slipway.yml says of one environment. */
export interface Slipway {
  /** Relative to the repository; null if there is none, so that defaults hold. */
  file: string | null;
  written: Written;
  /** The parsed file; null if there is none. */
  source: Source | null;
  /** Where in the file the value at a path of `written` stands. */
  origin: Merged["origin"];
  /** The environment of the file that was probably meant. */
  meant: string | undefined;
}

/** What holds without a file. */
export const NO_FILE: Slipway = { file: null, written: {}, source: null, origin: (path) => path, meant: undefined };

const START = "Write `version: 1`, and what differs from the defaults.";

/** Reads slipway.yml for one environment; what is wrong with it stops with every problem at its line. */
export async function readSlipway(file: string, bytes: Uint8Array, environment: string): Promise<Slipway> {
  const text = decodeText(bytes, "file of settings");
  if (typeof text !== "string") throw invalid(file, [text]);
  const { readYaml } = await import("../../document/yaml.ts");
  const { source, problems } = readYaml(text, START);
  if (source === undefined) throw invalid(file, problems);
  const [{ validateForm }, { ruleProblems }] = await Promise.all([import("./form.ts"), import("./rules.ts")]);
  const form = validateForm(source);
  if (form.length > 0) throw invalid(file, form);
  const merged = mergeEnvironment(source, environment);
  const broken = ruleProblems(source, merged);
  if (broken.length > 0) throw invalid(file, broken);
  return { file, source, ...merged };
}

const invalid = (file: string, problems: ConstructorParameters<typeof FileError>[1]) =>
  new FileError<SettingsReason>(file, problems, { reason: "invalid-settings" });

/** The policy of a release: everything but where it goes and its check document. */
export type Policy = Omit<Settings, "format" | "digest" | "source" | "environment" | "file" | "target" | "checks">;

/** The policy with every default filled in. */
export function policyOf({ written }: Slipway): Policy {
  const { allow = {}, checks } = written;
  const simple: WrittenChecks = typeof checks === "object" ? checks : {};
  const status = simple["expect-status"];
  return {
    url: written.url ?? null,
    targets: written.targets ?? {},
    origins: (written.origins ?? []).map((origin) => new URL(origin).origin),
    variables: written.variables ?? {},
    smokeTest: written["smoke-test"] ?? true,
    test: written["smoke-test"] === false && checks !== undefined,
    versionHeader: versionHeaderOf(written),
    check: {
      path: simple.path ?? "/",
      expectStatus: status === undefined ? null : [status].flat().map(String).join(", "),
    },
    assets: { keep: written.assets?.keep ?? 1 },
    rollout: rolloutSettings(rolloutOf(written)),
    allow: {
      migrations: allow.migrations ?? false,
      takeOverDomains: allow["take-over-domains"] ?? false,
      provision: allow.provision ?? false,
      differences: allow.differences ?? [],
    },
    gates: gatesSettings(written.gates ?? {}),
    notify: notifyOf(written.notify),
  };
}

/** The check document that slipway.yml names, or holds; undefined for the one request of `path`. */
export function checksOf({ written }: Slipway): { file: string } | { inline: WrittenChecks } | undefined {
  const { checks } = written;
  if (typeof checks === "string") return { file: checks };
  const inline = checks !== undefined && checks.path === undefined && checks["expect-status"] === undefined;
  return inline ? { inline: checks } : undefined;
}

/** A part of slipway.yml as a document of its own, whose lines are still those of the file. */
export function partOf({ source, origin }: Slipway, path: Path, value: unknown): Source {
  return { value, lineOf: (below) => source?.lineOf(origin([...path, ...below])) ?? 1 };
}
