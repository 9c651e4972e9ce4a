import type { Predicate } from "../format.ts";

/** One header rule of a preset, judged over all headers; undefined when it holds. */
export interface PresetFinding {
  header: string;
  expected: string;
  actual: string;
  /** A warning everywhere, whatever the check's severity. */
  warning?: boolean;
}

const YEAR = 31_536_000;

type Headers = Record<string, string>;
type Rule = (headers: Headers) => PresetFinding | undefined;

const missing = (headers: Headers, header: string, expected: string): PresetFinding => ({
  header,
  expected,
  actual: headers[header] === undefined ? "nothing there" : `"${headers[header]}"`,
});

const hsts: Rule = (headers) => {
  const age = Number(/(?:^|;)\s*max-age="?(\d+)/i.exec(headers["strict-transport-security"] ?? "")?.[1] ?? -1);
  return age >= YEAR ? undefined : missing(headers, "strict-transport-security", `max-age of at least ${YEAR}`);
};

const nosniff: Rule = (headers) =>
  headers["x-content-type-options"]?.toLowerCase() === "nosniff"
    ? undefined
    : missing(headers, "x-content-type-options", '"nosniff"');

const silent: Rule = (headers) =>
  headers["x-powered-by"] === undefined ? undefined : missing(headers, "x-powered-by", "absent");

const present =
  (header: string): Rule =>
  (headers) =>
    headers[header] === undefined ? missing(headers, header, "exists") : undefined;

const framed = (headers: Headers) => /(^|;)\s*frame-ancestors\s/i.test(headers["content-security-policy"] ?? "");

const protectedFrames: Rule = (headers) =>
  framed(headers) || /^(deny|sameorigin)$/i.test(headers["x-frame-options"] ?? "")
    ? undefined
    : missing(headers, "x-frame-options", "DENY or SAMEORIGIN, or CSP frame-ancestors");

// Old browsers obey X-Frame-Options and ignore frame-ancestors: with both, some can embed and some cannot.
const embeddable: Rule = (headers) =>
  headers["x-frame-options"] === undefined
    ? undefined
    : missing(headers, "x-frame-options", framed(headers) ? "absent beside CSP frame-ancestors" : "absent");

// The filter it switched on was itself a way in; browsers have removed it.
const filter: Rule = (headers) =>
  /^\s*1/.test(headers["x-xss-protection"] ?? "")
    ? { ...missing(headers, "x-xss-protection", "absent, or 0"), warning: true }
    : undefined;

const API = [hsts, nosniff, silent, filter];
const WEB = [...API, present("content-security-policy"), present("referrer-policy")];
const PRESETS = { api: API, web: [...WEB, protectedFrames], embeddable: [...WEB, embeddable] };

/** What a preset finds wrong; headers that the check itself names are left to the check. */
export function presetFindings(
  preset: keyof typeof PRESETS,
  headers: Headers,
  own: Record<string, Predicate> = {},
): PresetFinding[] {
  const named = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  return PRESETS[preset].flatMap((rule) => rule(headers) ?? []).filter(({ header }) => !named.has(header));
}
