import type { WorkerScenario } from "./contract.ts";
import { checkedBy } from "./pace.ts";
import { stopsBefore } from "./stopped.ts";

const FILE = "smoke/guarded.yml";
const text = (path: string) => `version: 1
checks:
  - name: Behind a login
    request: { path: "${path}", headers: { authorization: "Bearer \${REHEARSED_LOGIN}" } }
    expect: { status: [2xx, 3xx] }
`;

/** Nobody made the secret that a new check needs. */
export const missingSecret: WorkerScenario = {
  name: "missing-secret",
  title: "The release brings a check that needs a secret which nobody made: said by name, before anything is staged.",
  example: "hello-worker",
  running: true,
  settings: checkedBy(FILE),
  change: (caller) => caller.write(caller.beside(FILE), text(caller.path)),
  expectations: stopsBefore("missing-secret", /REHEARSED_LOGIN.*SMOKE_SECRETS/),
};
