/** The packages that are bundled from copies of ours, which say more about themselves than the originals do. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

interface Copy {
  /** Which files are code. */
  code: RegExp;
  /** A file that imports much and is used by nobody here, and what stands in its place. */
  cut: { file: string; with: (text: string) => string };
}

/**
 * Packages whose modules do nothing when loaded, yet do not say so in their package.json (`sideEffects: false`). Saying
 * it lets ncc leave out what nobody uses: 2.9 MB of `cloudflare` become 0.1 MB, and `@actions/core` loses an HTTP client
 * (1 MB) it only needs for OIDC. What is cut would be left out as well, but ncc would read it first, in every bundle:
 * 1,100 modules of one and 100 of the other, half of the time of a build.
 */
const COPIES: Record<string, Copy> = {
  cloudflare: { code: /\.mjs$/, cut: { file: "client.mjs", with: withoutWholeClient } },
  "@actions/core": { code: /\.js$/, cut: { file: "lib/oidc-utils.js", with: withoutOidc } },
};

/**
 * Gives `lib` its own copies of these packages. The bundled code lies in lib/, so Node's way upwards meets
 * lib/node_modules/ before node_modules/; what the copies import themselves is found there.
 */
export function copyPackages(root: string): void {
  for (const [name, { code, cut }] of Object.entries(COPIES)) {
    const from = join(root, "node_modules", name);
    const to = join(root, "lib/node_modules", name);
    // Folders of our own: what is written below must never reach the package itself through a link.
    for (const path of readdirSync(from, { recursive: true, encoding: "utf8" })) {
      if (!code.test(path) || path.startsWith(`src${sep}`)) continue;
      mkdirSync(dirname(join(to, path)), { recursive: true });
      copyFileSync(join(from, path), join(to, path));
    }
    const manifest = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
    writeFileSync(join(to, "package.json"), JSON.stringify({ ...manifest, sideEffects: false }));
    writeFileSync(join(to, cut.file), cut.with(readFileSync(join(from, cut.file), "utf8")));
  }
}

/** `client.mjs` without the class that has the whole API; `cloudflare/tree-shakable` uses the base class only. */
export function withoutWholeClient(text: string): string {
  const at = text.indexOf("\nexport var Cloudflare = ");
  if (at < 0 || !text.slice(0, at).includes("\nexport var BaseCloudflare = "))
    throw new Error("`cloudflare` is built differently now: look at its client.mjs, and change what is cut out of it.");
  return text.slice(0, at).replaceAll(/^import .* from "\.\/resources\/.*";\n/gm, "");
}

/** `oidc-utils.js` without its HTTP client. No action asks GitHub for an identity; one that did would be told. */
export function withoutOidc(text: string): string {
  if (!/^export class OidcClient /m.test(text))
    throw new Error("`@actions/core` is built differently now: look at its oidc-utils.js, and change what is cut.");
  const message = "The build leaves OIDC out of the bundles: see scripts/build/packages.ts.";
  return `export class OidcClient {\n    static getIDToken() {\n        throw new Error(${JSON.stringify(message)});\n    }\n}\n`;
}
