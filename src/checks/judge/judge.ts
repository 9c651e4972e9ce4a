import type { CertificateExpectation, Expectation, Predicate, Status } from "../format.ts";
import type { Answer } from "../wire/answer.ts";
import type { Certificate } from "../wire/certificate.ts";
import { type Chain, redirectTarget } from "../wire/follow.ts";
import { cookieValue } from "./cookies.ts";
import { milliseconds } from "./duration.ts";
import { jsonPath } from "./jsonpath.ts";
import { describe, type Mismatch, mismatch, withinBounds } from "./predicate.ts";
import { presetFindings } from "./presets.ts";

/** One thing that is not as expected. */
export interface Finding extends Mismatch {
  /** `status`, `header content-type`, `jsonpath $.status`, … */
  what: string;
  /** Degrades, whatever the check's severity. */
  warning?: boolean;
}

/** Everything about an answer that is not as expected, status first. */
export function judge(expect: Expectation, chain: Chain): Finding[] {
  const { last } = chain;
  const findings: Finding[] = [];
  const add = (what: string, found: Mismatch | undefined) => {
    if (found !== undefined) findings.push({ what, ...found });
  };
  const text = (what: string, value: unknown, predicate: Predicate) =>
    add(what, mismatch(value, predicate, { text: true }));
  if (chain.stopped !== undefined) add("redirects", { expected: "a final answer", actual: chain.stopped });
  if (expect.status !== undefined) add("status", statusMismatch(last, expect.status));
  if (expect.redirect !== undefined) findings.push(...judgeRedirect(expect.redirect, chain.first));
  if (expect.version !== undefined && last.protocol !== expect.version) {
    add("protocol", { expected: expect.version, actual: last.protocol });
  }
  for (const [name, predicate] of Object.entries(expect.header ?? {})) {
    text(`header ${name}`, last.headers[name.toLowerCase()], predicate);
  }
  for (const [name, predicate] of Object.entries(expect.cookie ?? {})) {
    text(`cookie ${name}`, textual(cookieValue(name, last.setCookies), predicate), predicate);
  }
  if (expect.headers_preset !== undefined) {
    for (const { header, ...found } of presetFindings(expect.headers_preset, last.headers, expect.header)) {
      findings.push({ what: `header ${header} (preset ${expect.headers_preset})`, ...found });
    }
  }
  if (expect.body !== undefined) text("body", last.body, expect.body);
  findings.push(...judgeJson(expect.jsonpath ?? {}, last));
  if (expect.url !== undefined) text("final URL", last.url.href, expect.url);
  if (expect.duration !== undefined) findings.push(...judgeDuration(expect.duration, last.durationMs));
  if (expect.certificate !== undefined) findings.push(...judgeCertificate(expect.certificate, chain.first.certificate));
  return findings;
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

function judgeRedirect(expect: NonNullable<Expectation["redirect"]>, first: Answer): Finding[] {
  const target = redirectTarget(first);
  const wrong = statusMismatch(first, expect.status ?? [301, 302, 303, 307, 308]);
  if (wrong !== undefined) return [{ what: "redirect status", ...wrong }];
  const found = mismatch(target?.href, expect.location, { text: true });
  return found === undefined ? [] : [{ what: "redirect location", ...found }];
}

function judgeJson(expect: Record<string, Predicate>, answer: Answer): Finding[] {
  const queries = Object.entries(expect);
  if (queries.length === 0) return [];
  const document = answer.json();
  if (document === undefined) {
    const actual = answer.truncated
      ? "a body cut at 1 MiB"
      : `${answer.headers["content-type"] ?? "a body"} that is not JSON`;
    return [{ what: "body", expected: "JSON", actual }];
  }
  return queries.flatMap(([query, predicate]) => {
    const found = mismatch(jsonPath(query).of(document), predicate);
    return found === undefined ? [] : [{ what: `jsonpath ${query}`, ...found }];
  });
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
