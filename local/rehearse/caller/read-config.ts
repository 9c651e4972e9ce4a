// Prints what the caller's own wrangler makes of its configuration. A process of its own: wrangler takes over a second to
// load and changes the process it lives in.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [directory = ".", environment = "", file = ""] = process.argv.slice(2);
const wrangler = createRequire(join(directory, "package.json")).resolve("wrangler");
const { unstable_readConfig: readConfig } = await import(pathToFileURL(wrangler).href);
const wanted = { ...(environment === "" ? {} : { env: environment }), ...(file === "" ? {} : { config: file }) };
const config = readConfig(wanted, { hideWarnings: true, useRedirectIfAvailable: true });
process.stdout.write(JSON.stringify(config));
