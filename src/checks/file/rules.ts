import { validateHeaderName, validateHeaderValue } from "node:http";
import { isIP } from "node:net";
import type { CheckFileFormat, CheckFormat, Path, Problem } from "../format.ts";
import { samplesNeeded } from "../judge/percentile.ts";
import { parseThreshold } from "../judge/thresholds.ts";
import { expectationRules } from "./expectation-rules.ts";
import { predicateRules } from "./predicate-rules.ts";
import type { Report } from "./problems.ts";
import { pathRule, urlRule } from "./url-rules.ts";

/** What a JSON Schema cannot say about a file of valid form; each problem at its line. */
export function checkRules(file: CheckFileFormat, lineOf: (path: Path) => number | undefined): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message, fix) => problems.push({ line: lineOf(path), message, fix });
  targetRules(file, report);
  const names = new Set<string>();
  file.checks.forEach((check, index) => {
    const path: Path = ["checks", index];
    const subject = `check "${check.name}"`;
    const key = check.id ?? check.name;
    if (names.has(key)) report(path, `has two checks called "${key}"`, "Give each check its own name.");
    names.add(key);
    if (!kindRule(check, subject, path, report)) return;
    requestRules(check, subject, path, file, report);
    retryRule(check, subject, path, file, report);
    sampleRules(check, subject, path, report);
    for (const [where, expectation] of [
      [[...path, "expect"], check.expect],
      [[...path, "rate_limit", "expect"], check.rate_limit?.expect],
    ] as const) {
      if (expectation !== undefined) expectationRules(expectation, { subject, path: where, check, report });
    }
    networkRules(check, subject, path, report);
  });
  return problems;
}

function kindRule(check: CheckFormat, subject: string, path: Path, report: Report): boolean {
  const kinds = (["cache", "rate_limit", "dns", "addr"] as const).filter((kind) => check[kind] !== undefined);
  const http = (["request", "expect", "samples", "thresholds", "targets", "warmup"] as const).filter(
    (key) => check[key] !== undefined,
  );
  const [kind, second] = kinds;
  const network = kind === "dns" || kind === "addr";
  if (second !== undefined || (network && http.length > 0)) {
    const both = [...kinds, ...(network ? http : [])].map((key) => `\`${key}\``).join(" and ");
    report(path, `has two kinds in one check: ${subject} has ${both}`, "Write one check for each.");
  } else if (kind !== undefined && check.samples !== undefined) {
    const both = `\`${kind}\` and \`samples\``;
    report(path, `has two kinds in one check: ${subject} has ${both}`, "Write one check for each.");
  } else if (!network && check.request === undefined) {
    report(path, `says nothing to do: ${subject} has no request`, "Add `request: { path: / }`.");
  } else if (kind === undefined && check.expect === undefined) {
    report(path, `has a request without expectation: ${subject}`, "Add `expect: { status: 200 }`.");
  } else return true;
  return false;
}

function requestRules(check: CheckFormat, subject: string, path: Path, file: CheckFileFormat, report: Report): void {
  const { request, targets } = check;
  if (request === undefined) return;
  const at: Path = [...path, "request"];
  if ((request.path === undefined) === (request.url === undefined)) {
    const which = request.path === undefined ? "neither `path` nor `url`" : "both `path` and `url`";
    report(at, `says unclearly where to: the request of ${subject} has ${which}`, "Write exactly one of them.");
  }
  if (request.url !== undefined) urlRule(request.url, [...at, "url"], report);
  pathRule(check, file, { path, report });
  if (request.url !== undefined && targets !== undefined) {
    report([...path, "targets"], `has targets for an absolute URL in ${subject}`, "Use `path`, or drop `targets`.");
  }
  const known = Object.keys(file.targets ?? {});
  if (request.path !== undefined && known.length === 0) {
    const fix = "Add `targets: { app: https://… }` to the file, or set the action's input `url`.";
    report(at, `has no targets, but ${subject} needs one`, fix);
  }
  if (Array.isArray(targets)) {
    targets.forEach((target, index) => {
      if (known.includes(target)) return;
      const fix = known.length === 0 ? "The file has no targets." : `Use one of ${known.join(", ")}, or \`all\`.`;
      report([...path, "targets", index], `names the unknown target "${target}" in ${subject}`, fix);
    });
  }
  if ((request.json !== undefined || request.body !== undefined) && /^(GET|HEAD)$/.test(request.method ?? "GET")) {
    report(at, `sends a body with ${request.method ?? "GET"} in ${subject}`, "Add `method: POST` (or PUT, PATCH).");
  }
  const { body, jsonpath } = check.expect ?? {};
  if (request.method === "HEAD" && (body !== undefined || jsonpath !== undefined)) {
    const fix = "Use `method: GET`, or expect its status and headers alone.";
    report([...path, "expect"], `expects a body of the answer to HEAD in ${subject}, which has none`, fix);
  }
  headerRules(request.headers, [...at, "headers"], report);
}

function targetRules(file: CheckFileFormat, report: Report): void {
  for (const [name, target] of Object.entries(file.targets ?? {})) {
    urlRule(typeof target === "string" ? target : target.url, ["targets", name], report);
    if (typeof target !== "string") headerRules(target.headers, ["targets", name, "headers"], report);
  }
  headerRules(file.defaults?.headers, ["defaults", "headers"], report);
}

function headerRules(headers: Record<string, string> | undefined, path: Path, report: Report): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      report(
        [...path, name],
        `has a header "${name}" that HTTP does not allow`,
        "Remove line breaks and control characters.",
      );
    }
  }
}

function retryRule(check: CheckFormat, subject: string, path: Path, file: CheckFileFormat, report: Report): void {
  const retry = { ...file.defaults?.retry, ...check.retry };
  if (retry.attempts !== undefined && (retry.consecutive_up ?? 1) > retry.attempts) {
    const at: Path = check.retry === undefined ? ["defaults", "retry"] : [...path, "retry"];
    const message = `can never settle: ${subject} wants ${retry.consecutive_up} passes in a row out of ${retry.attempts} tries`;
    report(at, message, "Raise `attempts`, or lower `consecutive_up`.");
  }
}

function sampleRules(check: CheckFormat, subject: string, path: Path, report: Report): void {
  if (check.samples === undefined) return;
  for (const [index, text] of (check.thresholds?.duration ?? []).entries()) {
    const { statistic } = parseThreshold(text);
    if (typeof statistic !== "object") continue;
    const needed = samplesNeeded(statistic.percentile);
    if (check.samples >= needed) continue;
    const message = `judges "${text}" by too few samples: ${subject} takes ${check.samples}, and this percentile needs ${needed}`;
    const fix = needed <= 500 ? `Use \`samples: ${needed}\` or a lower percentile.` : "Use a lower percentile.";
    report([...path, "thresholds", "duration", index], message, fix);
  }
}

function networkRules(check: CheckFormat, subject: string, path: Path, report: Report): void {
  const limit = check.rate_limit;
  if (limit?.allow_first !== undefined && limit.allow_first >= limit.requests) {
    const message = `can never pass: ${subject} allows ${limit.allow_first} of ${limit.requests} requests`;
    report([...path, "rate_limit"], message, "Make `requests` larger than `allow_first`.");
  }
  if (
    check.dns?.server !== undefined &&
    isIP(check.dns.server.replace(/^\[(.*)\](:\d+)?$|^([^:]+):\d+$/, "$1$3")) === 0
  ) {
    report(
      [...path, "dns", "server"],
      `has the DNS server "${check.dns.server}", which is not an IP address`,
      "Write e.g. `1.1.1.1`.",
    );
  }
  predicateRules(check.dns?.addrs, [...path, "dns", "addrs"], { subject, report, asked: "list" });
  const port = Number(check.addr?.address.split(":").at(-1) ?? 1);
  if (port < 1 || port > 65_535) report([...path, "addr"], `has the port ${port}`, "Use a port from 1 to 65535.");
}
