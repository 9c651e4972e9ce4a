import type { LocalCloudflare } from "../../cloudflare/main.ts";
import type { LocalReceiver } from "../../receiver/main.ts";
import type { Caller } from "../caller/caller.ts";
import type { FoundCaller } from "../caller/find.ts";
import type { Given } from "../caller/given.ts";
import { fillIn, namesRead } from "../caller/placeholders.ts";
import { textsOf } from "../caller/preflight.ts";
import { notifyLines } from "../caller/told.ts";
import { checkSecrets } from "../caller/visited.ts";

/** Secrets and variables of the caller's repository, none of them missing, and what is to be said about them. */
export type Filled = Given & { said: string[] };

/** Fills in what the workflow reads and nobody gave. */
export function fillGiven(
  found: FoundCaller,
  caller: Caller,
  { given, cloudflare, receiver }: { given: Given; cloudflare: LocalCloudflare; receiver: LocalReceiver },
): Filled {
  const { apiToken, readToken, accountId } = cloudflare;
  const all = (names: (target: Caller["target"]) => string[]) => [...new Set(caller.targets.flatMap(names))];
  return fillIn(given, namesRead(textsOf(found)), {
    local: { apiToken, readToken, accountId, notify: notifyLines(found.root, caller.targets, receiver) },
    wanted: {
      WORKER_SECRETS: all(({ config }) => config.secrets?.required ?? []),
      SMOKE_SECRETS: all((target) => checkSecrets(found.root, target)),
    },
  });
}
