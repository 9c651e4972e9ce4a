import { shortId } from "../text/short-id.ts";
import { isRollout, parseRecord, sameWrite } from "./record.ts";
import type { RolloutRecord, SlipwayRecord } from "./words.ts";

/** A version and its share of the traffic in percent. */
export interface Share {
  version: string;
  percentage: number;
}

/** A complete routing table, in the order that Cloudflare keeps. Percentages sum to 100. */
export type Table = readonly Share[];

/** One entry of a Worker's list of deployments: which versions serve, with percentages. The newest one is active. */
export interface Deployment {
  id: string;
  /** ms since the epoch; 0 where Cloudflare does not say. */
  createdAt: number;
  /** `api`, `wrangler`, `dash`, … */
  source: string;
  /** E-mail address of whoever made it. */
  author: string | undefined;
  table: Table;
  /** `workers/message`, possibly cut at 50 characters; empty when there is none. */
  message: string;
  /** What the message says if Slipway wrote it. */
  record: SlipwayRecord | undefined;
}

/** A deployment from what is known of it, its record read from the message. */
export function deploymentOf(
  known: Pick<Deployment, "id" | "table"> & Partial<Omit<Deployment, "record">>,
): Deployment {
  const { message = "" } = known;
  return { createdAt: 0, source: "unknown", author: undefined, ...known, message, record: parseRecord(message) };
}

/** What a deployment says about the rollout that made it; undefined if none of ours did. */
export function rolloutOf(deployment: Pick<Deployment, "record"> | undefined): RolloutRecord | undefined {
  return isRollout(deployment?.record) ? deployment.record : undefined;
}

/** True for a deployment that a rollout of ours leads: two versions are attached, and it is not somebody else's put back. */
export function isInFlight(deployment: Deployment): boolean {
  const record = rolloutOf(deployment);
  return record !== undefined && record.kind !== "RESTORE" && deployment.table.length === 2;
}

/** True for the deployment that a write made: the same table, and the same message or what a cut has left of its record. */
export function isMadeBy(deployment: Deployment, { message, table }: { message: string; table: Table }): boolean {
  if (!sameTable(deployment.table, table)) return false;
  return deployment.message === message || sameWrite(deployment.record, parseRecord(message));
}

/** One version at 100 %. */
export function alone(version: string): Table {
  return [{ version, percentage: 100 }];
}

/** True if both tables send the same shares to the same versions in the same order: the order places Durable Objects. */
export function sameTable(a: Table, b: Table): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => row.version === b[i]?.version && Math.abs(row.percentage - (b[i]?.percentage ?? -1)) < 0.001)
  );
}

/** The version that a table sends all traffic to, others at 0 % or not; undefined if the traffic is divided. */
export function servingAll(table: Table): string | undefined {
  return table.find(({ percentage }) => percentage === 100)?.version;
}

/** The table in short for people: `8f2c1d3e 90 %, 1a2b3c4d 10 %`. */
export function describeBriefly(table: Table): string {
  return table.map(({ version, percentage }) => `${shortId(version)} ${percentage} %`).join(", ");
}

/** The command that makes a table live by hand; without the Worker's name it is one for the project's own folder. */
export function deployCommand(table: Table, worker?: string): string {
  const versions = table.map(({ version, percentage }) => `${version}@${percentage}`).join(" ");
  return `\`wrangler versions deploy ${versions}${worker === undefined ? "" : ` --name ${worker}`} -y\``;
}

/** The table with whole ids: `8f2c1d3e-… at 90 %, 1a2b3c4d-… at 10 %`. */
export function describeTable(table: Table): string {
  return table.map(({ version, percentage }) => `${version} at ${percentage} %`).join(", ");
}

/**
 * What the head's write overwrote, if that is a rollout's of ours and the list shows it; the newest come first. The record
 * names the deployment that was at the head when it was sent. One that lost that name to a cut still tells by its number: the
 * first write replaces what was planned upon, every later one replaces one of its own.
 */
export function overwrittenBy(deployments: readonly Deployment[]): Deployment | undefined {
  const record = rolloutOf(deployments[0]);
  if (record === undefined) return undefined;
  const { kind, rollout, seq, onto } = record;
  // What is put back may replace anybody's; only its own word tells whose it meant to replace.
  if (kind === "RESTORE" && onto === undefined) return undefined;
  // Sent twice, a write may be there twice.
  const below = deployments.find((deployment) => {
    const other = rolloutOf(deployment);
    return other?.rollout !== rollout || other.seq !== seq;
  });
  if (below === undefined || rolloutOf(below)?.rollout === rollout) return undefined;
  if (onto !== undefined) return below.id.startsWith(onto) ? undefined : below;
  return seq <= 1 ? undefined : below;
}
