import { posix } from "node:path";
import { loadChecks } from "../checks/file/load.ts";
import { problemError } from "../checks/file/problems.ts";
import type { Problem, Source } from "../document/source.ts";
import { decodeText } from "../document/text.ts";
import { addressOf } from "../settings/checks/address.ts";
import type { Repository } from "../settings/files/repository.ts";
import type { CheckDocument } from "../settings/format/settings.ts";
import { linesOf } from "../settings/slipway/lines.ts";
import { checksOf, type Policy, partOf, type Slipway } from "../settings/slipway/read.ts";

/** Stands for the Worker's first address, which nobody knows yet. */
const FIRST_ADDRESS = "https://worker.invalid";

/** The check document that the settings name or hold, fully judged; null if there is none. */
export async function readChecks(
  repository: Repository,
  slipway: Slipway,
  policy: Policy,
): Promise<CheckDocument | null> {
  const found = checksOf(slipway);
  if (found === undefined || slipway.file === null) return null;
  if ("inline" in found) {
    const value = { version: 1, ...found.inline };
    return await judge(slipway.file, partOf(slipway, ["checks"], value), policy);
  }
  const line = partOf(slipway, ["checks"], undefined).lineOf([]);
  const origin = { words: `${slipway.file}, line ${line}, \`checks\``, reason: "invalid-checks" as const };
  const file = repository.within(posix.dirname(slipway.file), found.file, origin);
  return await judge(file, await parse(file, await repository.read(file, origin)), policy);
}

async function parse(file: string, bytes: Uint8Array): Promise<Source> {
  const text = decodeText(bytes, "check file");
  if (typeof text !== "string") throw problemError(file, [text]);
  const { readYaml } = await import("../document/yaml.ts");
  const { source, problems } = readYaml(text);
  if (source === undefined) throw problemError(file, problems);
  return source;
}

async function judge(file: string, source: Source, policy: Policy): Promise<CheckDocument> {
  const { variables, targets, origins } = policy;
  const secrets = unknownNames(source.value, variables);
  // What a secret will stand for is not known here: its name stays, and every rule is applied to the rest.
  const known = new Map([...Object.entries(variables), ...secrets.map((name) => [name, `\${${name}}`] as const)]);
  const { problems } = await loadChecks(source, {
    variables: known,
    targets: new Map(Object.entries(targets)),
    url: addressOf(policy, source.value, FIRST_ADDRESS),
    origins,
  });
  if (problems.length > 0) throw problemError(file, problems.map(inSettings));
  return { file, document: source.value, lines: linesOf(source), secrets };
}

/** Names in `${NAME}` that the settings have no value for. */
function unknownNames(value: unknown, variables: Readonly<Record<string, string>>): string[] {
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part === "string")
      for (const [, escaped, name = ""] of part.matchAll(/(\$?)\$\{([A-Z_][A-Z0-9_]*)\}/g))
        if (escaped === "" && !Object.hasOwn(variables, name)) names.add(name);
    if (typeof part === "object" && part !== null) Object.values(part).forEach(walk);
  };
  walk(value);
  return [...names].sort();
}

/** Fixes that speak of an action's inputs, in the words of slipway.yml. */
const inSettings = (problem: Problem): Problem => ({
  ...problem,
  fix: problem.fix
    .replace(/Add `origins: \[([^\]]*)\]` to the file/, "Add `origins: [$1]` to the file or to slipway.yml")
    .replace("set the action's input `url`", "set `url` in slipway.yml")
    .replace(/Name it in the input `variables` \([^)]*\)\./, "Name it below `variables` in slipway.yml."),
});
