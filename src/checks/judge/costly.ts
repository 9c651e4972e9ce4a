import type { Expectation, Predicate } from "../format.ts";
import type { Answer } from "../wire/answer.ts";
import { jsonPath } from "./jsonpath.ts";

/** Documents up to here, characters, are searched where everything else happens: some milliseconds, at worst. */
const SHORT = 64 * 1024;

/** An expectation in two parts that together say the same. */
export interface Parts {
  /** Takes time in proportion to the answer, whatever is in it. */
  cheap: Expectation;
  /** Patterns, and queries that a document can make take for ever; undefined when there are none. */
  costly: Expectation | undefined;
}

const known = new WeakMap<Expectation, Record<"short" | "long", Parts>>();

/** Parts an expectation by what judging it may cost; it is looked through once. */
export function partsOf(expect: Expectation, answer: Answer): Parts {
  const both = known.get(expect) ?? { short: part(expect, true), long: part(expect, false) };
  known.set(expect, both);
  return isShort(answer) ? both.short : both.long;
}

/** Whether a query of this answer may take longer than anybody should wait for, here. */
export const isCostlyQuery = (query: string, answer: Answer) => !isShort(answer) || !jsonPath(query).plain;

const isShort = ({ body }: Answer) => body.length <= SHORT;

function part(expect: Expectation, short: boolean): Parts {
  const { body, url, redirect, header, cookie, certificate, jsonpath, headers_preset, ...rest } = expect;
  const cheap: Expectation = { ...rest };
  const costly: Expectation = {};
  const put = (key: keyof Expectation, value: unknown, patterns: boolean) => {
    if (value !== undefined) Object.assign(patterns ? costly : cheap, { [key]: value });
  };
  put("body", body, hasPattern(body));
  put("url", url, hasPattern(url));
  put("redirect", redirect, hasPattern(redirect?.location));
  // A preset leaves to the check what the check names: they stay together.
  const headers = Object.values(header ?? {}).some(hasPattern);
  put("header", header, headers);
  put("headers_preset", headers_preset, headers);
  put("cookie", cookie, Object.values(cookie ?? {}).some(hasPattern));
  const texts = [certificate?.Subject, certificate?.Issuer, certificate?.names];
  put("certificate", certificate, texts.some(hasPattern));
  // One document is parsed in one place: all queries go together.
  const queries = Object.entries(jsonpath ?? {});
  const simple = queries.every(([query, predicate]) => jsonPath(query).plain && !hasPattern(predicate));
  put("jsonpath", jsonpath, !(short && simple));
  return { cheap, costly: Object.keys(costly).length === 0 ? undefined : costly };
}

/** Whether a predicate has a regular expression somewhere. */
export function hasPattern(predicate: Predicate | undefined): boolean {
  if (typeof predicate !== "object" || predicate === null) return false;
  return predicate.matches !== undefined || hasPattern(predicate.not);
}
