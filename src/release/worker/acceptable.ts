import { UserError } from "../../errors.ts";
import type { WorkerConfig } from "./format.ts";
import type { ConfigReason } from "./support.ts";

/** What the platform accepts of settings; on the largest plan, where plans differ. */
export const SETTINGS_LIMITS = {
  /** Bytes of one variable: its text, or its JSON. */
  variable: 5 * 1024,
  /** Variables of one Worker. */
  variables: 128,
  /** Cron triggers of an account, so of one Worker, too. */
  crons: 250,
  /** Letters of a label in a host name. */
  label: 63,
} as const;

const DAY_MS = 24 * 60 * 60 * 1000;

interface Sealed {
  name: string;
  config: Pick<WorkerConfig, "crons" | "routes" | "workers_dev">;
  metadata: Record<string, unknown>;
}

/** Where a Worker is to be, and what wakes it: known before anything is built. */
export type Place = Pick<Sealed, "name" | "config">;

interface Binding {
  name: string;
  type: string;
  text?: string;
  json?: unknown;
}

/**
 * Throws for what Cloudflare would refuse of a Worker whatever its account, when it is uploaded or, worse, after it was
 * tested. `now` is in milliseconds; a clock that is a day wrong does no harm.
 */
export function refuseUnacceptable({ metadata, ...place }: Sealed, now: number): void {
  refuseUnacceptablePlace(place);
  refuseDate(metadata.compatibility_date, now);
  refuseVariables((metadata.bindings ?? []) as Binding[]);
}

/** As `refuseUnacceptable`, of what the configuration says by itself. */
export function refuseUnacceptablePlace({ name, config }: Place): void {
  if (config.workers_dev && name.length > SETTINGS_LIMITS.label)
    throw refused(
      `The Worker would be called "${name}", which is ${name.length} letters long: its address on workers.dev may have ${SETTINGS_LIMITS.label}`,
      "Give it a shorter `name`, or set `workers_dev` to false and give it a route.",
    );
  const { crons = [], routes = [] } = config;
  if (crons.length > SETTINGS_LIMITS.crons)
    throw refused(
      `\`triggers.crons\` holds ${crons.length} expressions; an account may have ${SETTINGS_LIMITS.crons}`,
      "Let one cron do what several do, and look at `controller.scheduledTime` in the code.",
    );
  for (const cron of crons) refuseCron(cron);
  for (const { pattern } of routes) refuseRoute(pattern);
}

function refuseRoute(pattern: string): void {
  const why = routeProblem(pattern);
  if (why === undefined) return;
  throw refused(
    `\`routes\` holds ${JSON.stringify(pattern)}, which ${why}: Cloudflare knows no such route`,
    "Write a host that may begin with `*` and a path that may end with `*`, e.g. `*.example.com/shop/*`.",
  );
}

/** A scheme if any, a host that may begin with a wildcard, and a path that may end with one. */
function routeProblem(pattern: string): string | undefined {
  const bare = pattern.replace(/^(https?|\*):\/\//i, "");
  const host = /^[^/?#:]*/.exec(bare)?.[0] ?? "";
  const rest = bare.slice(host.length);
  if (host === "") return "names no host";
  if (rest.startsWith(":")) return "has a port, or a scheme that is neither `http` nor `https`";
  if (/[?#]/.test(rest)) return "has a query or a fragment";
  if (host.slice(1).includes("*") || rest.slice(0, -1).includes("*")) return "has a wildcard in the middle";
  return undefined;
}

/** Five fields; Cloudflare knows names of days and months, and `L`, `W` and `#`. */
function refuseCron(cron: string): void {
  const fields = cron.trim().split(/\s+/);
  if (fields.length === 5 && fields.every((field) => /^[\dA-Za-z*/,#-]+$/.test(field))) return;
  throw refused(
    `\`triggers.crons\` holds ${JSON.stringify(cron)}, which is no cron expression`,
    "Write five fields: minute, hour, day of the month, month, day of the week, e.g. `0 3 * * *`.",
  );
}

function refuseDate(date: unknown, now: number): void {
  if (typeof date !== "string") return;
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date)
    throw refused(`\`compatibility_date\` is "${date}", which is no day`, "Write a day as `2026-01-31`.");
  if (start > now + 2 * DAY_MS)
    throw refused(
      `\`compatibility_date\` is "${date}", which has not come yet`,
      "Write the day on which the Worker was last tested; today at the latest.",
    );
}

function refuseVariables(bindings: Binding[]): void {
  const variables = bindings.filter(({ type }) => type === "plain_text" || type === "json");
  if (variables.length > SETTINGS_LIMITS.variables)
    throw refused(
      `\`vars\` holds ${variables.length} variables; a Worker may have ${SETTINGS_LIMITS.variables}`,
      "Put some of them together into one variable that is an object, or into a file that the code imports.",
    );
  for (const { name, text, json } of variables) {
    const bytes = Buffer.byteLength(text ?? JSON.stringify(json) ?? "");
    if (bytes > SETTINGS_LIMITS.variable)
      throw refused(
        `The variable \`${name}\` has ${bytes} bytes; one may have ${SETTINGS_LIMITS.variable}`,
        "Put it into a file that the code imports.",
      );
  }
}

function refused(what: string, hint: string): UserError {
  return new UserError<ConfigReason>(`${what}.`, { reason: "unsupported-config", hint });
}
