import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startCloudflare } from "./cloudflare/main.ts";
import { startGitHub } from "./github/main.ts";
import { interruptSignal } from "./server/interrupt.ts";

const USAGE = `npm run local -- [--port N] [--json FILE] [--state DIR]

A Cloudflare and a GitHub on this machine, until interrupted.

  --port N      port of the Cloudflare API and the front door (default: a free one)
  --json FILE   write the addresses and the token as JSON
  --state DIR   where KV, D1, R2 and the certificate authority live (default: a temporary folder, removed at the end)
`;

/** The addresses of a running local world; its keys are a contract that scripts rely on. */
type Addresses = Record<
  "apiBaseUrl" | "githubApiUrl" | "edgeUrl" | "proxyUrl" | "caCert" | "accountId" | "apiToken" | "subdomain",
  string
>;

async function main({ port, json, state }: Given): Promise<void> {
  const interrupt = interruptSignal();
  const directory = state === undefined ? await mkdtemp(join(tmpdir(), "slipway-local-")) : resolve(state);
  await mkdir(directory, { recursive: true });
  const cloudflare = await startCloudflare({ directory, ...(port === undefined ? {} : { port }) });
  const github = await startGitHub({});
  const { apiBaseUrl, edgeUrl, proxyUrl, caCert, accountId, apiToken, subdomain } = cloudflare;
  const addresses = {
    apiBaseUrl,
    githubApiUrl: github.apiUrl,
    edgeUrl,
    proxyUrl,
    caCert,
    accountId,
    apiToken,
    subdomain,
  };
  if (json !== undefined) {
    await mkdir(dirname(resolve(json)), { recursive: true });
    await writeFile(json, `${JSON.stringify(addresses, null, 2)}\n`);
  }
  process.stdout.write(instructions(addresses));
  if (!interrupt.aborted) await once(interrupt, "abort");
  process.stdout.write("\nStopping.\n");
  await github.close();
  await cloudflare.close();
  if (state === undefined) await rm(directory, { recursive: true, force: true });
}

type Given = ReturnType<typeof readArguments>;

function readArguments(argv: string[]) {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: "string" },
      json: { type: "string" },
      state: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new TypeError(`--port "${values.port}" is not a port. Use a number from 0 to 65535.`);
  }
  return { ...values, port };
}

function instructions(world: Addresses): string {
  return `The local Cloudflare and GitHub are running; Ctrl-C ends them.

Point wrangler, and anything else that reads these variables, at them:

  export CLOUDFLARE_API_BASE_URL=${world.apiBaseUrl}
  export CLOUDFLARE_API_TOKEN=${world.apiToken}
  export CLOUDFLARE_ACCOUNT_ID=${world.accountId}
  export GITHUB_API_URL=${world.githubApiUrl}

and visit what you deployed, by any of

  curl -H 'Host: NAME.${world.subdomain}.workers.dev' ${world.edgeUrl}/
  curl --proxy ${world.proxyUrl} --cacert ${world.caCert} https://NAME.${world.subdomain}.workers.dev/
`;
}

let given: Given | undefined;
try {
  given = readArguments(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
if (given?.help) process.stdout.write(USAGE);
else if (given !== undefined) await main(given);
