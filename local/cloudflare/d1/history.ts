import type { Call } from "../api/contract.ts";
import { Refusal } from "../api/refusal.ts";
import type { D1Plane, D1State, Moment } from "./contract.ts";
import { capture, replaceAll } from "./snapshot.ts";

/** How far Time Travel goes back on a paid plan. */
const WINDOW_MS = 30 * 24 * 3600 * 1000;

type D1Call = Pick<Call<D1State, D1Plane>, "state" | "plane" | "weather">;

/** A bookmark sorts by its moment, as Cloudflare's do. */
function nameOf(id: string, count: number): string {
  const [first, second] = [count, Math.imul(count + 1, 2654435761) >>> 0].map((n) => n.toString(16).padStart(8, "0"));
  return `${first}-00000000-${second}-${id.replaceAll("-", "").padStart(32, "0").slice(-32)}`;
}

/** The state that the database is in now. What Workers wrote since the last look is one more moment. */
export async function present(call: D1Call, id: string): Promise<Moment> {
  const statements = await capture(await call.plane.d1(id));
  const last = call.state.history.get(id)?.at(-1);
  if (last !== undefined && last.statements.join("\n") === statements.join("\n")) return last;
  return append(call, id, statements);
}

function append(call: D1Call, id: string, statements: string[]): Moment {
  const history = call.state.history.get(id) ?? [];
  const moment = { bookmark: nameOf(id, history.length), at: call.weather.now(), statements };
  history.push(moment);
  call.state.history.set(id, history);
  return moment;
}

/** The state that the database was in at a time; 7500 for a time that Time Travel does not reach. */
export async function momentAt(call: D1Call, id: string, timestamp: string): Promise<Moment> {
  const at = Date.parse(timestamp);
  if (Number.isNaN(at)) throw new Refusal(400, 7400, `The timestamp "${timestamp}" cannot be read.`);
  await present(call, id);
  const found = (call.state.history.get(id) ?? []).filter((moment) => moment.at <= at).at(-1);
  if (found === undefined || at < call.weather.now() - WINDOW_MS) {
    throw new Refusal(400, 7500, `Time Travel does not reach ${timestamp}.`);
  }
  return found;
}

/** Brings a moment back. What was there right before is a moment too: it is the way to undo this. */
export async function restore(call: D1Call, id: string, bookmark: string) {
  const before = await present(call, id);
  const target = (call.state.history.get(id) ?? []).find((moment) => moment.bookmark === bookmark);
  if (target === undefined) throw new Refusal(400, 7500, `The bookmark ${bookmark} is not one of this database.`);
  await replaceAll(await call.plane.d1(id), target.statements);
  append(call, id, target.statements);
  return {
    bookmark: target.bookmark,
    previous_bookmark: before.bookmark,
    message: "The database was restored.",
  };
}
