import type { CertificateExpectation, Expectation, Predicate, PredicateObject, Scalar, Status } from "../format.ts";
import type { Answer } from "../wire/answer.ts";
import type { Certificate } from "../wire/certificate.ts";
import { type Chain, redirectTarget } from "../wire/follow.ts";
import { bodyMismatch } from "./body.ts";
import { cookieValue } from "./cookies.ts";
import { milliseconds } from "./duration.ts";
import { jsonOf } from "./json.ts";
import { jsonPath } from "./jsonpath.ts";
import { describe, type Mismatch, mismatch, show, withinBounds } from "./predicate.ts";
import { presetFindings } from "./presets.ts";

/** One thing that is not as expected. */
export interface Finding extends Mismatch {
  /** `status`, `header content-type`, `jsonpath $.status`, … */
  what: string;
  /** Degrades, whatever the check's severity. */
  warning?: boolean;
}

/** What is about to be judged, for those who stop a judgement that takes too long. */
export interface Step {
  what: string;
  expected: string;
}

/** Everything about an answer that is not as expected, status first. */
export function judge(expect: Expectation, chain: Chain, begin: (step: Step) => void = () => undefined): Finding[] {
  const { last } = chain;
  const findings: Finding[] = [];
  const add = (what: string, found: Mismatch | undefined) => {
    if (found !== undefined) findings.push({ what, ...found });
  };
  const text = (what: string, value: unknown, predicate: Predicate) => {
    begin({ what, expected: describe(predicate) });
    add(what, mismatch(value, predicate, { text: true }));
  };
  if (expect.status !== undefined) add("status", statusMismatch(last, expect.status));
  if (expect.redirect !== undefined) {
    begin({ what: "redirect location", expected: describe(expect.redirect.location) });
    findings.push(...judgeRedirect(expect.redirect, chain.first));
  }
  if (expect.version !== undefined && last.protocol !== expect.version)
    add("protocol", { expected: expect.version, actual: last.protocol });
  for (const [name, predicate] of Object.entries(expect.header ?? {}))
    text(`header ${name}`, headerOf(last, name), predicate);
  for (const [name, predicate] of Object.entries(expect.cookie ?? {})) {
    text(`cookie ${name}`, textual(cookieValue(name, last.setCookies), predicate), predicate);
  }
  if (expect.headers_preset !== undefined) {
    for (const { header, ...found } of presetFindings(expect.headers_preset, last.headers, expect.header)) {
      findings.push({ what: `header ${header} (preset ${expect.headers_preset})`, ...found });
    }
  }
  if (expect.body !== undefined) {
    begin({ what: "body", expected: describe(expect.body) });
    add("body", bodyMismatch(last, expect.body));
  }
  findings.push(...judgeJson(expect.jsonpath ?? {}, last, begin));
  if (expect.url !== undefined) text("final URL", last.url.href, asWritten(expect.url));
  if (expect.duration !== undefined) findings.push(...judgeDuration(expect.duration, last.durationMs));
  if (expect.certificate !== undefined) {
    begin({ what: "certificate", expected: "its names" });
    findings.push(...judgeCertificate(expect.certificate, chain.first.certificate));
  }
  return findings;
}

/** A header's value; `constructor` is none of them. */
function headerOf({ headers }: Answer, name: string): string | undefined {
  return Object.hasOwn(headers, name.toLowerCase()) ? headers[name.toLowerCase()] : undefined;
}

/** What is wrong about the way to the answer. */
export function judgeWay({ stopped }: Chain): Finding[] {
  return stopped === undefined ? [] : [{ what: "redirects", expected: "a final answer", actual: stopped }];
}

/** Whether a status is among the expected ones. */
export function statusMatches(status: number, expected: Status): boolean {
  return (Array.isArray(expected) ? expected : [expected]).some((item) =>
    typeof item === "number" ? item === status : item.startsWith(String(Math.floor(status / 100))),
  );
}

function statusMismatch({ status }: Answer, expected: Status): Mismatch | undefined {
  if (statusMatches(status, expected)) return undefined;
  return { expected: Array.isArray(expected) ? expected.join(" or ") : String(expected), actual: String(status) };
}

// `cookie: { "a[HttpOnly]": true }` compares a flag, `{ "a[Max-Age]": { gte: 60 } }` a number; all else is text.
const textual = (value: ReturnType<typeof cookieValue>, predicate: Predicate) =>
  value === undefined || typeof value === typeof predicate ? value : String(value);

/** A bare origin is one with the path `/`: browsers write it so, and people do not. */
function asWritten(predicate: Predicate): Predicate {
  const whole = (value: Scalar) =>
    typeof value === "string" && /^https?:\/\/[^/?#\s]+$/i.test(value) ? `${value}/` : value;
  if (typeof predicate !== "object" || predicate === null) return whole(predicate);
  return {
    ...predicate,
    ...(predicate.equals === undefined ? {} : { equals: whole(predicate.equals) }),
    ...(predicate.in === undefined ? {} : { in: predicate.in.map(whole) }),
    ...(predicate.not === undefined ? {} : { not: asWritten(predicate.not) as PredicateObject }),
  };
}

function judgeRedirect(expect: NonNullable<Expectation["redirect"]>, first: Answer): Finding[] {
  const target = redirectTarget(first);
  const wrong = statusMismatch(first, expect.status ?? [301, 302, 303, 307, 308]);
  if (wrong !== undefined) return [{ what: "redirect status", ...wrong }];
  const what = "redirect location";
  const { location } = first.headers;
  if (target === undefined && location !== undefined)
    return [{ what, expected: describe(expect.location), actual: `${show(location)}, which is no URL` }];
  const found = mismatch(target?.href, asWritten(expect.location), { text: true });
  return found === undefined ? [] : [{ what, ...found }];
}

function judgeJson(expect: Record<string, Predicate>, answer: Answer, begin: (step: Step) => void): Finding[] {
  const queries = Object.entries(expect);
  if (queries.length === 0) return [];
  const document = jsonOf(answer);
  if (document === undefined) return [{ what: "body", expected: "JSON", actual: noJson(answer) }];
  return queries.flatMap(([text, predicate]) => {
    const what = `jsonpath ${text}`;
    begin({ what, expected: describe(predicate) });
    const query = jsonPath(text);
    const found = mismatch(query.of(document), predicate, { list: !query.singular });
    return found === undefined ? [] : [{ what, ...found }];
  });
}

function noJson({ unreadable, truncated, headers }: Answer): string {
  if (unreadable !== undefined) return `a body that cannot be read: ${unreadable}`;
  return truncated ? "a body cut at 1 MiB" : `${headers["content-type"] ?? "a body"} that is not JSON`;
}

function judgeDuration(expect: NonNullable<Expectation["duration"]>, durationMs: number): Finding[] {
  return (["lt", "lte"] as const).flatMap((word) => {
    const limit = expect[word];
    if (limit === undefined || withinBounds(durationMs, { [word]: milliseconds(limit) })) return [];
    return [
      { what: "duration", expected: `${word === "lt" ? "<" : "≤"} ${limit}`, actual: `${Math.round(durationMs)} ms` },
    ];
  });
}

function judgeCertificate(expect: CertificateExpectation, certificate: Certificate | undefined): Finding[] {
  if (certificate === undefined) return [{ what: "certificate", expected: "one", actual: "a connection without TLS" }];
  const findings: Finding[] = [];
  const { daysAfterNow, protocol, ...texts } = expect;
  if (daysAfterNow !== undefined && !withinBounds(certificate.daysAfterNow, daysAfterNow)) {
    const actual = `${certificate.daysAfterNow.toFixed(1)} days`;
    findings.push({ what: "certificate expires in", expected: `${describe({ ...daysAfterNow })} days`, actual });
  }
  if (protocol !== undefined && certificate.protocol !== protocol) {
    findings.push({ what: "TLS protocol", expected: protocol, actual: certificate.protocol });
  }
  for (const [key, predicate] of Object.entries(texts)) {
    const found = mismatch(certificate[key as "Subject" | "Issuer" | "names"], predicate, { text: true });
    if (found !== undefined) findings.push({ what: `certificate ${key}`, ...found });
  }
  return findings;
}
