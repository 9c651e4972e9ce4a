/** Which requests a static file answers without any code. Pure. */
import type { Version } from "../workers/contract.ts";

/** True if no code of the version would be asked for this path: its files come first, or are all that it has. */
export function isServedFromFiles({ assets, mainModule }: Version, path: string): boolean {
  if (assets === undefined) return false;
  if (mainModule === undefined) return true;
  const { run_worker_first: first } = assets.config;
  const pathname = path.split(/[?#]/)[0] ?? "/";
  if (first === true || (Array.isArray(first) && codeComesFirst(first, pathname))) return false;
  const bare = decoded(pathname).replace(/\/$/, "");
  const names = [bare, `${bare}.html`, `${bare}/index.html`, bare.replace(/\.html$/, ""), bare.replace(/\/index$/, "")];
  return names.some((name) => Object.hasOwn(assets.manifest, name));
}

/** Rules begin with a slash, end in `*` or not, and a `!` in front takes paths out again. */
function codeComesFirst(rules: unknown[], pathname: string): boolean {
  const matches = (rule: string) => (rule.endsWith("*") ? pathname.startsWith(rule.slice(0, -1)) : pathname === rule);
  const texts = rules.map(String);
  const out = texts.some((rule) => rule.startsWith("!") && matches(rule.slice(1)));
  return !out && texts.some((rule) => !rule.startsWith("!") && matches(rule));
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
