import type { CheckFormat, Expectation, Path, Predicate, PredicateObject } from "../format.ts";
import { COOKIE_ATTRIBUTES, cookieName } from "../judge/cookies.ts";
import { jsonPath } from "../judge/jsonpath.ts";
import type { Report } from "./problems.ts";

interface Place {
  /** The check, for sentences. */
  subject: string;
  path: readonly (string | number)[];
  check: CheckFormat;
  report: Report;
}

/** Finds expectations that cannot be judged: bad regular expressions and JSONPaths, conditions that always hold. */
export function expectationRules(expectation: Expectation, place: Place): void {
  const { report, subject, check } = place;
  const path: Path = [...place.path];
  const test = (predicate: Predicate | undefined, at: Path) => predicateRules(predicate, [...path, ...at], place);
  test(expectation.body, ["body"]);
  test(expectation.url, ["url"]);
  test(expectation.redirect?.location, ["redirect", "location"]);
  for (const [name, predicate] of Object.entries(expectation.header ?? {})) test(predicate, ["header", name]);
  for (const [name, predicate] of Object.entries(expectation.cookie ?? {})) {
    if (cookieName(name) === undefined) {
      const fix = `Write \`name[Attribute]\` with one of ${COOKIE_ATTRIBUTES.join(", ")}.`;
      report([...path, "cookie", name], `has the unreadable cookie "${name}" in ${subject}`, fix);
    }
    test(predicate, ["cookie", name]);
  }
  for (const [query, predicate] of Object.entries(expectation.jsonpath ?? {})) {
    jsonPathRule(query, [...path, "jsonpath", query], place);
    test(predicate, ["jsonpath", query]);
  }
  for (const key of ["Subject", "Issuer", "names"] as const) test(expectation.certificate?.[key], ["certificate", key]);
  if (expectation.certificate !== undefined && check.request?.url?.startsWith("http:")) {
    report([...path, "certificate"], `wants a certificate from an http:// URL in ${subject}`, "Use https://.");
  }
}

function jsonPathRule(query: string, path: Path, { report, subject }: Place): void {
  try {
    jsonPath(query);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(
      path,
      `has the bad JSONPath "${query}" in ${subject}: ${why}`,
      "Write it as RFC 9535 does, e.g. `$.a.b[0]`.",
    );
  }
}

function predicateRules(predicate: Predicate | undefined, path: Path, place: Place): void {
  if (typeof predicate !== "object" || predicate === null) return;
  const { report, subject } = place;
  for (const word of ["contains", "startsWith", "endsWith", "matches"] as const satisfies (keyof PredicateObject)[]) {
    if (predicate[word] === "") {
      report(
        [...path, word],
        `has an empty \`${word}\` in ${subject}, which every text satisfies`,
        "Say what to look for.",
      );
    }
  }
  if (predicate.matches !== undefined) {
    try {
      new RegExp(predicate.matches);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const fix = "Correct it; in YAML, single quotes keep backslashes as they are.";
      report([...path, "matches"], `has a bad regular expression in ${subject}: ${why}`, fix);
    }
  }
  if (predicate.not !== undefined) predicateRules(predicate.not, [...path, "not"], place);
}
