import type { MetricsRow } from "./contract.ts";
import type { Entry } from "./ledger.ts";

/** `filter` of the dataset: a field, or a field with an operator behind `_`. */
export type Filter = { AND?: Filter[] } & Record<string, unknown>;

export interface InvocationsQuery {
  limit: number;
  filter: Filter;
  orderBy: string[];
  /** Fields asked for under `dimensions`; they decide the grouping. */
  dimensions: string[];
}

const buckets: Record<string, number> = {
  datetime: 1000,
  datetimeMinute: 60_000,
  datetimeFiveMinutes: 300_000,
  datetimeHour: 3_600_000,
};

/** True when the filter bounds time from below; without it the platform refuses a query. */
export function isBounded(filter: Filter): boolean {
  const own = Object.keys(filter).some((key) => /^datetime(_geq|_gt)?$/.test(key));
  return own || (filter.AND ?? []).some(isBounded);
}

/** Whether an entry passes a filter. */
export function passes(entry: Entry, filter: Filter): boolean {
  for (const [key, wanted] of Object.entries(filter)) {
    if (key === "AND") {
      if (!(filter.AND ?? []).every((part) => passes(entry, part))) return false;
      continue;
    }
    const [field = "", operator = "eq"] = key.split("_");
    if (!compare(fieldOf(entry, field), operator, field === "datetime" ? Date.parse(String(wanted)) : wanted))
      return false;
  }
  return true;
}

function fieldOf(entry: Entry, field: string): string | number {
  if (field === "scriptName") return entry.worker;
  if (field === "scriptVersion") return entry.versionId;
  return field === "status" ? entry.status : entry.at;
}

function compare(value: string | number, operator: string, wanted: unknown): boolean {
  if (operator === "in") return Array.isArray(wanted) && wanted.includes(value);
  if (operator === "eq") return value === wanted;
  if (operator === "neq") return value !== wanted;
  const [left, right] = [Number(value), Number(wanted)];
  if (operator === "geq") return left >= right;
  if (operator === "leq") return left <= right;
  return operator === "gt" ? left > right : left < right;
}

interface Group {
  dimensions: Record<string, string>;
  sum: { requests: number; errors: number; subrequests: number };
  entries: Entry[];
}

/** The rows of an answer: grouped by the dimensions asked for, ordered, limited. */
export function answer(entries: Entry[], rows: MetricsRow[], query: InvocationsQuery) {
  const groups = new Map<string, Group>();
  for (const entry of entries.filter((candidate) => passes(candidate, query.filter))) {
    const dimensions: Record<string, string> = {};
    for (const name of query.dimensions) dimensions[name] = dimension(entry, name);
    const key = JSON.stringify(dimensions);
    const group = groups.get(key) ?? { dimensions, sum: { requests: 0, errors: 0, subrequests: 0 }, entries: [] };
    groups.set(key, group);
    group.sum.requests += entry.requests;
    group.sum.errors += entry.errors;
    group.entries.push(entry);
  }
  const ordered = [...groups.values()].sort((a, b) => order(a, b, query.orderBy));
  return ordered.slice(0, query.limit).map((group) => ({
    dimensions: group.dimensions,
    sum: group.sum,
    quantiles: quantiles(rows, group.entries),
  }));
}

function dimension(entry: Entry, name: string): string {
  const width = buckets[name];
  if (width === undefined) return String(fieldOf(entry, name));
  return new Date(Math.floor(entry.at / width) * width).toISOString().replace(".000Z", "Z");
}

function order(a: Group, b: Group, orderBy: string[]): number {
  for (const term of orderBy) {
    const [first = "", ...rest] = term.split("_");
    const direction = rest.at(-1) === "DESC" ? -1 : 1;
    const read = (group: Group) =>
      first === "sum" ? group.sum[rest[0] === "errors" ? "errors" : "requests"] : (group.dimensions[first] ?? "");
    const [left, right] = [read(a), read(b)];
    if (left !== right) return left < right ? -direction : direction;
  }
  return 0;
}

/** In microseconds. workerd on one's own machine does not tell CPU time: `cpuTime*` is wall time. */
function quantiles(rows: MetricsRow[], entries: Entry[]): Record<string, number> {
  const keys = new Set(entries.map((entry) => `${entry.versionId} ${entry.status}`));
  const from = Math.min(...entries.map(({ at }) => at)) - 60_000;
  const to = Math.max(...entries.map(({ at }) => at));
  const times = rows
    .filter(({ versionId, status, minute }) => keys.has(`${versionId} ${status}`) && minute > from && minute <= to)
    .flatMap(({ wallTimesMs }) => wallTimesMs)
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 1000;
  const result: Record<string, number> = {};
  for (const percent of [50, 90, 95, 99]) {
    result[`cpuTimeP${percent}`] = at(percent / 100);
    result[`wallTimeP${percent}`] = at(percent / 100);
  }
  return result;
}
