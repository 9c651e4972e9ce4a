/** A wrangler that tells and takes what those before 4.26 did, around the one that is installed. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const REAL = join(import.meta.dirname, "../../node_modules/wrangler/wrangler-dist/cli.js");

// Seen with 3.114.17, 4.0.0 and 4.20.0: an empty environment is one without a name, nobody tells which environments
// there are, and what nobody wrote has a value.
const CLI = `
const { _load } = require("node:module");
const refuse = () => { throw new Error('No environment found in configuration with name "".'); };
if (process.argv.includes("--env=")) refuse();
const { unstable_defaultWranglerConfig, ...told } = _load(${JSON.stringify(REAL)}, null, true);
module.exports = {
  ...told,
  unstable_readConfig(args, options) {
    if (args.env === "") refuse();
    const { definedEnvironments, targetEnvironment, ...config } = told.unstable_readConfig(args, options);
    return { legacy_env: true, preview_urls: true, containers: { app: [] }, ...config };
  },
};
`;

/** Installs it in a project. */
export async function installOlderWrangler(place: string): Promise<void> {
  const folder = join(place, "node_modules/wrangler");
  await rm(folder);
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ version: "4.0.0", main: "cli.js" }));
  await writeFile(join(folder, "cli.js"), CLI);
}
