/** The two files that travel as text beside the static files, never as static files. */
export const ASSET_RULES = ["_headers", "_redirects"];

/** True for the path of one of them in a release. */
export function isAssetRules(path: string): boolean {
  return ASSET_RULES.some((name) => path === `assets/${name}`);
}
