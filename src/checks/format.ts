export type { Path, Problem } from "../document/source.ts";

/** A value YAML or JSON can hold without nesting. */
export type Scalar = string | number | boolean | null;

/** Conditions that must all hold; the words are those of Hurl. */
export interface PredicateObject {
  equals?: Scalar;
  contains?: string;
  matches?: string;
  startsWith?: string;
  endsWith?: string;
  in?: Scalar[];
  includes?: Scalar;
  count?: number | Numeric;
  exists?: boolean;
  absent?: boolean;
  isEmpty?: boolean;
  gt?: number;
  gte?: number;
  lt?: number;
  lte?: number;
  not?: PredicateObject;
}

/** A scalar is short for `equals`. */
export type Predicate = Scalar | PredicateObject;

/** Conditions on a number that must all hold. */
export interface Numeric {
  equals?: number;
  gt?: number;
  gte?: number;
  lt?: number;
  lte?: number;
}

/** A code, a class such as `2xx`, or a list of both. */
export type Status = number | string | (number | string)[];

/** When a failed try is worth another one; durations are texts such as `90s`. */
export interface RetryFormat {
  attempts?: number;
  strategy?: "fixed" | "linear" | "exponential";
  delay?: string;
  max_delay?: string;
  jitter?: boolean;
  deadline?: string;
  consecutive_up?: number;
  on?: RetryCause[];
}

/** The closed list of causes that `retry.on` may name. */
export type RetryCause = "connection" | "timeout" | "5xx" | "not_found" | "rate_limited" | "assertion";

/** What must be true of a certificate. */
export interface CertificateExpectation {
  daysAfterNow?: Numeric;
  Subject?: Predicate;
  Issuer?: Predicate;
  names?: Predicate;
  protocol?: "TLSv1.2" | "TLSv1.3";
}

/** What must be true of one answer. */
export interface Expectation {
  status?: Status;
  version?: "http/1.1" | "h2";
  header?: Record<string, Predicate>;
  cookie?: Record<string, Predicate>;
  body?: Predicate;
  jsonpath?: Record<string, Predicate>;
  url?: Predicate;
  redirect?: { status?: Status; location: Predicate };
  duration?: { lt?: string; lte?: string };
  certificate?: CertificateExpectation;
  headers_preset?: "api" | "web" | "embeddable";
}

/** One request, below each target's URL or to an absolute one. */
export interface RequestFormat {
  method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  path?: string;
  url?: string;
  headers?: Record<string, string>;
  query?: Record<string, string>;
  json?: unknown;
  body?: string;
  follow?: number;
  timeout?: string;
}

/** One check as written. */
export interface CheckFormat {
  name: string;
  id?: string;
  severity?: "error" | "warn";
  skip?: boolean;
  identity?: boolean;
  targets?: "all" | string[];
  retry?: RetryFormat;
  warmup?: number;
  request?: RequestFormat;
  expect?: Expectation;
  samples?: number;
  concurrency?: number;
  thresholds?: { duration?: string[]; failed?: string[] };
  cache?: { header?: string; hit?: string[]; within?: number };
  rate_limit?: { requests: number; concurrency?: number; allow_first?: number; expect?: Expectation };
  dns?: { resolve: string; type?: DnsType; resolvable?: boolean; addrs?: Predicate; server?: string };
  addr?: { address: string; reachable?: boolean; timeout?: string };
}

/** Record types a `dns` check can ask for. */
export type DnsType = "A" | "AAAA" | "CNAME" | "TXT" | "MX" | "NS" | "CAA";

/** A named base URL, with what belongs to every request there. */
export interface TargetFormat {
  url: string;
  headers?: Record<string, string>;
  required?: boolean;
  worker?: string;
}

/** A whole check file as written; its JSON Schema is docs/smoke.schema.json. */
export interface CheckFileFormat {
  version: 1;
  targets?: Record<string, string | TargetFormat>;
  /** What checks may ask besides targets; nothing secret is sent there. */
  origins?: string[];
  defaults?: {
    timeout?: string;
    retry?: RetryFormat;
    severity?: "error" | "warn";
    warmup?: number;
    headers?: Record<string, string>;
    follow?: number;
  };
  deadline?: string;
  checks: CheckFormat[];
}
