import type { Answer } from "../wire/answer.ts";
import type { Chain } from "../wire/follow.ts";
import type { Identity } from "./identity.ts";
import { jsonOf } from "./json.ts";
import { jsonPath } from "./jsonpath.ts";
import type { Finding } from "./judge.ts";

/** What a chain of answers says about its version. */
export interface VersionVerdict {
  /** How it was proven; undefined when it was not. */
  proof: "header" | "jsonpath" | "url" | undefined;
  /** Another version that showed itself. */
  shown: string | undefined;
  /** Undefined when it was proven. */
  finding: Finding | undefined;
}

/** Judges whether the first answer, and every later one from its origin, comes from the wanted version. */
export function versionOf(chain: Chain, identity: Identity): VersionVerdict {
  const proof = prove(chain.first, identity);
  // A later answer from the same origin must not come from another version either.
  const other = chain.hops
    .filter(({ url }) => url.origin === chain.first.url.origin)
    .map((answer) => shownVersion(answer, identity))
    .find((shown) => shown !== undefined && shown !== identity.versionId);
  if (proof.proven && other === undefined) return { proof: proof.by, shown: undefined, finding: undefined };
  const shown = other ?? (proof.proven ? undefined : proof.shown);
  const where = proof.proven || identity.jsonpath === undefined ? `header ${identity.header}` : identity.jsonpath;
  const status = chain.first.headers["cf-cache-status"];
  const cache = status === undefined ? "" : ` (cf-cache-status: ${cut(status)})`;
  const actual = `${shown === undefined ? `no version in ${where}` : `wrong version ${shown}`}${cache}`;
  const finding: Finding = { what: `version of ${identity.worker}`, expected: identity.versionId, actual };
  return { proof: undefined, shown, finding };
}

type Proof =
  | { proven: true; by: "header" | "jsonpath" | "url" }
  | { proven: false; shown: string | undefined; where: string };

/** Judges whether an answer comes from the wanted version; a shown id always outweighs a URL. */
function prove(answer: Answer, identity: Identity): Proof {
  const header = answer.headers[identity.header];
  const shown = identity.jsonpath === undefined ? header : fromBody(answer, identity.jsonpath);
  const where = identity.jsonpath === undefined ? `header ${identity.header}` : identity.jsonpath;
  if (shown === identity.versionId)
    return { proven: true, by: identity.jsonpath === undefined ? "header" : "jsonpath" };
  if (shown === undefined && identity.url !== undefined && new URL(identity.url).origin === answer.url.origin) {
    return { proven: true, by: "url" };
  }
  return { proven: false, shown, where };
}

/** The version id that an answer shows; undefined when it shows none. */
const shownVersion = (answer: Answer, identity: Identity) =>
  identity.jsonpath === undefined ? answer.headers[identity.header] : fromBody(answer, identity.jsonpath);

function fromBody(answer: Answer, query: string): string | undefined {
  const found = jsonPath(query).of(jsonOf(answer));
  const value: unknown = Array.isArray(found) && found.length === 1 ? found[0] : found;
  // An id is a text; whatever else is there may be of any size.
  return typeof value === "string" || typeof value === "number" ? cut(String(value)) : undefined;
}

const cut = (text: string) => (text.length <= 100 ? text : `${text.slice(0, 99)}…`);
