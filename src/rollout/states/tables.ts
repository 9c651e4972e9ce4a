import { alone, describeBriefly, type Table } from "../../record/deployment.ts";
import { formatRecord } from "../../record/record.ts";
import type { RolloutKind } from "../../record/words.ts";
import type { Config } from "../words/config.ts";

/** Both versions attached, active first: the order never changes, because it is what keeps Durable Objects in place. */
export function tableAt(config: Config, share: number): Table {
  if (config.active === null) return alone(config.candidate);
  return [
    // Written so that 0.1 does not become 0.09999999999999432.
    { version: config.active, percentage: Number((100 - share).toFixed(4)) },
    { version: config.candidate, percentage: share },
  ];
}

/** What a write of this rollout says beside its table. */
export interface Said {
  kind: RolloutKind;
  seq: number;
  /** Id of the deployment at the head when it is sent. */
  onto?: string | undefined;
  /** Why the rollout leaves its way. */
  why?: string | undefined;
  /** Login of the person on whose word it is written. */
  by?: string | undefined;
  /** How it is led on without a runner. */
  soak?: string | undefined;
  /** For people, beside the table. */
  text?: string | undefined;
}

/** The message of one of this rollout's deployments. */
export function messageOf(config: Config, table: Table, { onto, text, ...said }: Said): string {
  const [run = "0", attempt = "1"] = config.run.split("/");
  const { rollout, nonce, repository, commit } = config;
  const briefly = text === undefined ? describeBriefly(table) : `${text}: ${describeBriefly(table)}`;
  return formatRecord({
    ...said,
    onto: onto?.slice(0, 8),
    rollout,
    nonce,
    run,
    attempt,
    repository,
    commit,
    text: briefly,
  });
}
