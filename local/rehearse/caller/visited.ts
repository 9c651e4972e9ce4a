import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { type KnownTarget, readSettings, settingsFor } from "./targets.ts";

/** How many pages of one release visitors go to, if nobody says which. */
const MOST = 3;

interface Check {
  request?: { path?: unknown; method?: unknown; target?: unknown; headers?: unknown };
  target?: unknown;
  expect?: { status?: unknown };
}

/** What the checks of a release ask for and expect to be fine: pages that people may go to as well. */
export function checkedPaths(root: string, target: KnownTarget): string[] {
  const checks = checksOf(root, target);
  if (!isObject(checks)) return ["/"];
  if (typeof checks.path === "string") return [checks.path];
  const all = Array.isArray(checks.checks) ? (checks.checks as Check[]) : [];
  const paths = all.filter(isPage).map(({ request }) => String(request?.path));
  return paths.length === 0 ? ["/"] : [...new Set(paths)].slice(0, MOST);
}

/** Names that the checks of a release read and that are no variables of slipway.yml: its secrets. */
export function checkSecrets(root: string, target: KnownTarget): string[] {
  const settings = settingsFor(readSettings(root, target.settingsFile), target.environment);
  const text = JSON.stringify(checksOf(root, target) ?? "");
  const names = [...text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/gi)].map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => !(name in ((settings.variables ?? {}) as object)));
}

/** The address that slipway.yml says, if it does. */
export function statedUrl(root: string, target: KnownTarget): string | undefined {
  const { url } = settingsFor(readSettings(root, target.settingsFile), target.environment);
  return typeof url === "string" && URL.canParse(url) ? url : undefined;
}

function checksOf(root: string, target: KnownTarget): unknown {
  const { checks } = settingsFor(readSettings(root, target.settingsFile), target.environment);
  if (typeof checks !== "string") return checks;
  try {
    return parse(readFileSync(join(root, dirname(target.settingsFile), checks), "utf8"));
  } catch {
    // The release says what is wrong with it.
    return undefined;
  }
}

function isPage({ request, target, expect }: Check): boolean {
  if (typeof request?.path !== "string" || !request.path.startsWith("/") || request.path.includes("${")) return false;
  if (request.target !== undefined || target !== undefined || request.headers !== undefined) return false;
  if (request.method !== undefined && request.method !== "GET") return false;
  return [undefined, "2xx"].includes(expect?.status as string) || /^[23]\d\d$/.test(String(expect?.status));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
