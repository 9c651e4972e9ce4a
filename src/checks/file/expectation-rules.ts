import type { CheckFormat, Expectation, Path, Predicate } from "../format.ts";
import { COOKIE_ATTRIBUTES, cookieName } from "../judge/cookies.ts";
import { jsonPath } from "../judge/jsonpath.ts";
import { type Asked, predicateRules } from "./predicate-rules.ts";
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
  const test = (predicate: Predicate | undefined, at: Path, asked: Asked = "text") =>
    predicateRules(predicate, [...path, ...at], { subject, report, asked });
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
    test(predicate, ["jsonpath", query], jsonPathRule(query, [...path, "jsonpath", query], place));
  }
  for (const key of ["Subject", "Issuer", "names"] as const)
    test(expectation.certificate?.[key], ["certificate", key], key === "names" ? "list" : "text");
  if (expectation.certificate !== undefined && check.request?.url?.startsWith("http:")) {
    report([...path, "certificate"], `wants a certificate from an http:// URL in ${subject}`, "Use https://.");
  }
}

/** What a query can find: one value, or always a list. */
function jsonPathRule(query: string, path: Path, { report, subject }: Place): Asked {
  try {
    return jsonPath(query).singular ? "json" : "list";
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(
      path,
      `has the bad JSONPath "${query}" in ${subject}: ${why}`,
      "Write it as RFC 9535 does, e.g. `$.a.b[0]`.",
    );
    return "json";
  }
}
