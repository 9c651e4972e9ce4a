import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { partsOf, spellingsOf } from "../../../secrets/spellings.ts";
import { concludes, deploymentIs, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { nobodyMeetsIt, oldVersionServes } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";
import { checkedBy } from "./pace.ts";

const FILE = "smoke/rehearsal.yml";
const check = (path: string) => `version: 1
checks:
  - name: The door opens
    request: { path: "${path}", query: { door: "\${DOOR}" }, headers: { x-door: "\${DOOR}" } }
    expect: { status: 200, body: { contains: "Welcome" } }
`;

/** What `worker.yml` may be given in secret, beside the token. */
const SECRETS = {
  WORKER_SECRETS: "LEDGER_KEY='ledger/key of the rehearsal'\n",
  SMOKE_SECRETS: "DOOR=door/code of the rehearsal\n",
  ACCESS_CLIENT_ID: "rehearsal-client-id.access",
  ACCESS_CLIENT_SECRET: "rehearsal-client-secret-4711",
};

/** An error page as a careless framework writes it: the environment and the request, in every spelling at hand. */
const TELLS = `
  const said = [env.LEDGER_KEY, new URL(request.url).searchParams.get("door"), request.headers.get("x-door"),
    request.headers.get("cf-access-client-id"), request.headers.get("cf-access-client-secret")].filter(Boolean);
  if (said.length < 2) return await answer();
  const spelled = said.flatMap((one) => [one, btoa(one), encodeURIComponent(one), JSON.stringify(JSON.stringify(one)),
    [...one].map((letter) => letter.charCodeAt(0).toString(16)).join("")]);
  const { headers } = await answer();
  headers.set("x-debug", said.join(" "));
  return new Response("Error: " + spelled.join("\\n at "), { status: 500, headers });`;

/** Everything that GitHub would keep or show: logs, summaries, annotations, outputs, artifacts, deployments. */
const nothingTells: WorkerExpectation = {
  title:
    "no secret, nor half of one, stands in what the run leaves: logs, files, summaries, outputs, artifacts, records",
  check({ result, worlds, after }) {
    const { cloudflare } = worlds;
    const given = Object.values(SECRETS).flatMap(partsOf);
    // Half of one is no better: a text that is cut in a secret must not keep its beginning.
    const halves = given.map((secret) => secret.slice(0, Math.ceil(secret.length / 2)));
    const spellings = spellingsOf([cloudflare.apiToken, ...given, ...halves]);
    const messages = [...cloudflare.state.workers.values()].map(({ deployments }) => JSON.stringify(deployments));
    const shown: [string, string][] = [
      ["the run's result", JSON.stringify(result)],
      ["a deployment at Cloudflare", messages.join("\n")],
      ["what stands there", JSON.stringify(after)],
      ...filesOf(result.jobs.flatMap(({ logFile }) => (logFile === undefined ? [] : [dirname(logFile)]))),
      ...filesOf(result.artifacts.map(({ directory }) => directory)),
    ];
    const found = shown.filter(([, text]) => spellings.some((spelling) => text.includes(spelling)));
    return found.length === 0 ? undefined : found.map(([name]) => name).join(", ");
  },
};

const toldThem: WorkerExpectation = {
  title: "the release held its secrets, and the check sent its own",
  check({ worlds }) {
    const versions = [...worlds.cloudflare.state.workers.values()].flatMap((worker) => worker.versions);
    const held = versions.some(({ bindings }) => bindings.some(({ name }) => name === "LEDGER_KEY"));
    return held ? undefined : "no version has LEDGER_KEY";
  },
};

function filesOf(folders: string[]): [string, string][] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path, readFileSync(path, "latin1")];
      }),
  );
}

/** A server may say whatever it was told; what we write down must not. */
export const secretsShown: WorkerScenario = {
  name: "secrets-shown",
  title:
    "The new version answers with every secret that it knows, in many spellings: taken back, and nobody can read one.",
  example: "hello-worker",
  running: true,
  settings: checkedBy(FILE),
  async change(caller) {
    await caller.write(caller.beside(FILE), check(caller.path.split("?")[0] ?? "/"));
    await caller.editCalls((call) => {
      if (call.get("secrets") === "inherit") return;
      for (const name of Object.keys(SECRETS)) call.setIn(["secrets", name], `\${{ secrets.${name} }}`);
    });
    await misbehave(caller, TELLS);
  },
  play: (runs) => runs.start({ secrets: SECRETS }),
  expectations: [
    concludes("failure"),
    failsAt("Smoke test", /500/),
    toldThem,
    nothingTells,
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    deploymentIs("failure"),
  ],
};
