import type { Outputs, Run } from "../../src/action/run.ts";
import { redactValue } from "../../src/action/secrets.ts";
import { readJson } from "../../src/action/written.ts";
import { secretParts } from "../../src/messaging/address.ts";
import type { deliver, Sent } from "../../src/messaging/deliver.ts";
import type { Limit } from "../../src/messaging/exchange.ts";
import type { Message } from "../../src/messaging/message.ts";
import { Refusal } from "../../src/messaging/refusal.ts";
import { releaseIn } from "../../src/outcome/release-result.ts";
import type { NotifyChannel } from "../../src/settings/format/notify.ts";
import { fullStop } from "../../src/text/sentence.ts";
import { steadyNow } from "../../src/time/steady.ts";
import { compose } from "./compose.ts";
import { finished, type Known, type RollbackResult, started } from "./happened.ts";
import { type Inputs, keyOf } from "./inputs.ts";
import { recipientOf } from "./recipient.ts";

/** What became of one channel. */
interface Told {
  channel: NotifyChannel;
  sent: Sent | undefined;
  /** Why it was not told; undefined if it was. */
  why: string | undefined;
}

/** Tells every channel that asked for it, all at the same time. Throws for nothing that a service does. */
export async function notify(inputs: Inputs, send: typeof deliver, run: Run): Promise<Outputs> {
  hide(inputs.secrets, run);
  const known = await readKnown(inputs, run);
  const happened = inputs.event === "started" ? started(inputs) : finished(inputs, known);
  if (happened === undefined) return nobody("Nothing happened that anybody asked to be told of.", run);
  // A message that says "started" for ever would be a lie: it is edited whatever was asked for.
  const asked = inputs.channels.filter(
    (one) => one.on.some((event) => happened.events.includes(event)) || before(inputs, one) !== undefined,
  );
  if (asked.length === 0) return nobody("Nobody asked to be told.", run);
  const message = redactValue(compose(happened, inputs, known)) as Message;
  run.info(message.title);
  const endsAt = steadyNow() + inputs.timeoutMs;
  const limit = { signal: AbortSignal.any([run.signal, AbortSignal.timeout(inputs.timeoutMs)]), endsAt };
  const told = await run.group("Tell", () =>
    Promise.all(asked.map((one) => tell(one, message, { inputs, send, limit }))),
  );
  return report(told, inputs, run);
}

/** Parts of an address are as secret as the whole. */
function hide(secrets: Inputs["secrets"], run: Run): void {
  for (const value of secrets.values()) {
    if (URL.canParse(value)) for (const part of secretParts(new URL(value))) run.mask(part);
    run.mask(value);
  }
}

const before = ({ messages }: Inputs, { secret, channel }: NotifyChannel) => messages.get(keyOf(secret, channel));

async function tell(
  channel: NotifyChannel,
  message: Message,
  { inputs, send, limit }: { inputs: Inputs; send: typeof deliver; limit: Limit },
): Promise<Told> {
  try {
    const sent = await send(recipientOf(channel, inputs.secrets), message, { before: before(inputs, channel), limit });
    return { channel, sent, why: undefined };
  } catch (error) {
    // Whatever it is: a release is not to fail for a message.
    const why = error instanceof Refusal ? error.message : `failed by a bug in Slipway (${String(error)})`;
    return { channel, sent: undefined, why };
  }
}

function report(told: Told[], { channels }: Inputs, run: Run): Outputs {
  for (const { channel, why } of told)
    if (why !== undefined) run.warning(`\`${channel.service}: ${channel.secret}\` below \`notify\` ${fullStop(why)}`);
  const failed = told.filter(({ why }) => why !== undefined).length;
  const editable = told.flatMap(({ channel, sent }) =>
    sent === undefined ? [] : [{ secret: channel.secret, id: sent.id, ...(sent.channel && { channel: sent.channel }) }],
  );
  run.notice(`${told.length - failed} of ${channels.length} channels were told.`);
  return { "messages-json": JSON.stringify(editable), sent: told.length - failed, failed };
}

function nobody(says: string, run: Run): Outputs {
  run.info(says);
  return { "messages-json": "[]", sent: 0, failed: 0 };
}

async function readKnown({ releaseResult, result, event }: Inputs, run: Run): Promise<Known> {
  if (event === "started") return { release: undefined, rollback: undefined };
  const release = releaseResult === undefined ? undefined : releaseIn(await readJson(releaseResult, run));
  return { release, rollback: result === undefined ? undefined : rollbackIn(await readJson(result, run)) };
}

/** What docs/result.schema.json says of a rollback; nothing of what is not so. */
function rollbackIn(json: unknown): RollbackResult | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { outputs, failure } = json as { outputs?: unknown; failure?: unknown };
  if (typeof outputs !== "object" || outputs === null) return undefined;
  const { message, hint } = (failure ?? {}) as Record<string, unknown>;
  const said = typeof message === "string" ? { message, ...(typeof hint === "string" && { hint }) } : undefined;
  return { outputs: outputs as Record<string, unknown>, failure: said };
}
