import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Run, RuntimeJob, State } from "../state/model.ts";

/** For its looks. That GitHub ends a token with its job is documented nowhere, so that this one works on: worse for us. */
const LIFETIME_S = 6 * 3600;

/** For its looks as well: who holds a token is looked up, not computed. */
const KEY = randomBytes(32);

/** Issues what the runner gives the JavaScript actions of one job as ACTIONS_RUNTIME_TOKEN. */
export function issueRuntimeToken(state: State, run: Run): string {
  const job: RuntimeJob = { run, runBackendId: backendId(`${run.id}/${run.attempt}`), jobBackendId: randomUUID() };
  const ids = `${job.runBackendId}:${job.jobBackendId}`;
  const issued = Math.floor(Date.now() / 1000);
  const claims = {
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${ids} Actions.UploadArtifacts:${ids}`,
    iss: "https://token.actions.githubusercontent.com",
    ...{ iat: issued, nbf: issued, exp: issued + LIFETIME_S },
  };
  const signed = [{ typ: "JWT", alg: "HS256" }, claims].map((part) => encode(JSON.stringify(part))).join(".");
  const token = `${signed}.${createHmac("sha256", KEY).update(signed).digest("base64url")}`;
  state.runtimeTokens.set(token, job);
  return token;
}

const encode = (text: string) => Buffer.from(text).toString("base64url");

/** The same for every job of an attempt, in the form of a UUID. */
function backendId(of: string): string {
  const hex = createHash("sha256").update(of).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
