import { endpointsOf } from "../api/endpoint.ts";
import { objects, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { VisibleState, Worker, WorkersPlane } from "./contract.ts";
import { findWorker } from "./workers.ts";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Cron triggers, all of a Worker's at once. */
export const scheduleEndpoints = [
  endpoint("GET /accounts/:account/workers/scripts/:script/schedules", "Workers Scripts", (call, { script }) =>
    view(findWorker(call.state, script)),
  ),
  endpoint("PUT /accounts/:account/workers/scripts/:script/schedules", "Workers Scripts", async (call, { script }) => {
    const worker = findWorker(call.state, script);
    const now = new Date().toISOString();
    const crons = objects(parseJson(call.body), "The body").map((item) => readCron(text(item, "cron")));
    worker.schedules = crons.map((cron) => {
      const before = worker.schedules.find((schedule) => schedule.cron === cron);
      return { cron, createdOn: before?.createdOn ?? now, modifiedOn: now };
    });
    await call.plane.changed(script);
    return view(worker);
  }),
];

function view({ schedules }: Worker) {
  return {
    schedules: schedules.map(({ cron, createdOn, modifiedOn }) => ({
      cron,
      created_on: createdOn,
      modified_on: modifiedOn,
    })),
  };
}

/** Five fields of digits, names, lists, ranges and steps (`*`, `L`, `W`, `#` included). */
function readCron(cron: string): string {
  const fields = cron.trim().split(/\s+/);
  if (fields.length === 5 && fields.every((field) => /^[\dA-Za-z*/,#-]+$/.test(field))) return cron;
  throw new Refusal(400, 10100, `invalid cron string: "${cron}"`);
}
