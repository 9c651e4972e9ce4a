import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SUITE = "slipway-actions/slipway/.github/workflows";

/** A call of one of our workflows as strangers write it; `with` and `secrets` as YAML flow mappings. */
export function call(
  job: string,
  { uses = "worker.yml@v1", needs = "", inputs = "", secrets = "", may = "contents: read" } = {},
): string {
  return `  ${job}:
    permissions: { ${may} }
${needs === "" ? "" : `    needs: ${needs}\n`}    uses: ${SUITE}/${uses}
    with: { ${inputs} }
    secrets:
      CLOUDFLARE_API_TOKEN: \${{ secrets.CF_TOKEN }}
${secrets === "" ? "" : `      ${secrets}\n`}`;
}

/** A workflow of calls. */
export function workflow(on: string, ...calls: string[]): string {
  return `on: ${on}\npermissions: {}\njobs:\n${calls.join("")}`;
}

/** Writes a repository of these files, with a first commit and this repository's packages above it. */
export function stranger(home: string, name: string, files: Record<string, string>): string {
  const root = join(home, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  commit(root, "First");
  return root;
}

/** Commits everything that lies in a repository. */
export function commit(root: string, message: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      stdio: "ignore",
    });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", message);
}

/** Puts this repository's packages above everything in a directory. */
export function packagesAbove(home: string): void {
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(home, "node_modules"), "dir");
}

/** Packages of its own, as an installation with workspaces leaves them: those of this repository, linked. */
export function packagesInside(root: string, links: Record<string, string>): void {
  const own = join(import.meta.dirname, "../../node_modules");
  mkdirSync(join(root, "node_modules"), { recursive: true });
  for (const name of ["wrangler", ".bin"]) symlinkSync(join(own, name), join(root, "node_modules", name), "dir");
  for (const [name, to] of Object.entries(links)) {
    mkdirSync(dirname(join(root, "node_modules", name)), { recursive: true });
    symlinkSync(to, join(root, "node_modules", name), "dir");
  }
}

const MANIFEST = JSON.stringify({ name: "stranger", private: true, devDependencies: { wrangler: "^4" } });

/** A Worker at the root of its repository that answers at /api only. */
export const PLAIN: Record<string, string> = {
  "package.json": MANIFEST,
  "package-lock.json": "{}",
  ".github/workflows/deploy.yml": workflow("push", call("ship", { inputs: "account-id: '${{ vars.CF_ACCOUNT }}'" })),
  "wrangler.jsonc": `{ /* a comment */ "name": "plain", "main": "index.js", "compatibility_date": "2026-10-01", }`,
  "index.js": `export default {
  fetch: (request) => new Response("Prices", { status: new URL(request.url).pathname === "/api" ? 200 : 404 }),
};
`,
  "slipway.yml": "version: 1\nversion-header: add\nchecks: { path: /api, expect-status: 200 }\n",
};
