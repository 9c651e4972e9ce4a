import { createHash } from "node:crypto";
import { concludes, deploymentIs, failsAt, noVisitorFails } from "../expectations.ts";
import { type Files, type StolenArtifacts, startAttacker } from "./attacker.ts";
import type { WorkerScenario } from "./contract.ts";
import { nobodyMeetsIt, nothingChanges, notOneWrite, oldVersionServes, wasUploaded } from "./expectations.ts";
import { buildRuns } from "./hostile.ts";

/** Whatever the release job would take by its name. */
async function replaceAll(artifacts: StolenArtifacts, worker: string): Promise<void> {
  const release = await artifacts.download(`slipway-release.${worker}`);
  await artifacts.replace(`slipway-release.${worker}`, forge(release));
  const settings = Buffer.from(`{"format":1,"worker":"victim"}`);
  await artifacts.upload(`slipway-settings.${worker}`, new Map([["settings.json", settings]]));
}

/** A release with foreign code that is as well sealed as the real one: nothing in it contradicts anything else. */
function forge(files: Files): Files {
  const at = ".slipway-release/release.json";
  const release = JSON.parse(Buffer.from(files.get(at) ?? "").toString());
  const module = release.files.find(({ path }: { path: string }) => /^worker\/.*\.m?js$/.test(path));
  const bytes = Buffer.from(`export default { fetch: () => new Response("Foreign", { status: 500 }) };\n`);
  Object.assign(module, { size: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") });
  const { format, kind, name, environment, source, config, files: listed } = release;
  const sealed = sorted({ format, kind, name, environment, source, config, files: listed });
  release.digest = `sha256:${createHash("sha256").update(JSON.stringify(sealed)).digest("hex")}`;
  return new Map([...files, [`.slipway-release/${module.path}`, bytes], [at, Buffer.from(JSON.stringify(release))]]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}

/** A token that outlives its job: between the build and the release, what was handed over is exchanged. */
export const hostileArtifact: WorkerScenario = {
  name: "hostile-artifact",
  title: "The build's runtime token is stolen, and the release and the settings are exchanged on their way: refused.",
  example: "hello-worker",
  running: true,
  async play(runs) {
    await using attacker = await startAttacker();
    await buildRuns(runs.caller, attacker.theft);
    // The time that reviewers take is the attacker's.
    const approve = async () => {
      await replaceAll(attacker.artifacts(), runs.caller.worker);
      return true;
    };
    return await runs.start({ environments: { production: { approve } } });
  },
  expectations: [
    concludes("failure"),
    wasUploaded((worker) => [`slipway-release.${worker}`, `slipway-settings.${worker}`]),
    failsAt("Preflight", /but sha256:[0-9a-f]{64} is expected/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    nothingChanges,
    notOneWrite,
    deploymentIs("failure"),
  ],
};
