import { STAMP_HEADER } from "../../record/stamp.ts";
import type { Answer } from "../wire/answer.ts";
import type { Chain } from "../wire/follow.ts";
import { isFile } from "../wire/foreign.ts";
import type { Identity } from "./identity.ts";
import { jsonOf } from "./json.ts";
import { jsonPath } from "./jsonpath.ts";
import type { Finding } from "./judge.ts";
import { DID, type Source, sourceOf } from "./source.ts";

/** How an answer proves its version: by what code says, by what static files show, or by where it comes from. */
export type Proof = "header" | "jsonpath" | "stamp" | "url";

/** What a chain of answers says about its version. */
export interface VersionVerdict {
  /** How it was proven; undefined when it was not. */
  proof: Proof | undefined;
  /** Another version that showed itself. */
  shown: string | undefined;
  /** Who answered without showing any version; undefined where one was shown. */
  silent: Source | undefined;
  /** A static file answered, and no code. */
  file: boolean;
  /** Undefined when it was proven. */
  finding: Finding | undefined;
}

/** Judges whether the first answer, and every later one from its origin, comes from the wanted version. */
export function versionOf(chain: Chain, identity: Identity): VersionVerdict {
  const { first } = chain;
  const file = isFile(first);
  const proof = prove(first, identity);
  // A later answer from the same origin must not come from another version either.
  const other = chain.hops
    .filter(({ url }) => url.origin === first.url.origin)
    .map((answer) => shownBy(answer, identity))
    .find((shown) => shown !== undefined && shown.id !== identity.versionId)?.id;
  if (proof !== undefined && other === undefined)
    return { proof, shown: undefined, silent: undefined, file, finding: undefined };
  const source = other === undefined ? sourceOf(first) : undefined;
  const actual = other === undefined ? nothing(first, identity, source ?? "code") : `wrong version ${other}`;
  const finding: Finding = { what: `version of ${identity.worker}`, expected: identity.versionId, actual };
  return { proof: undefined, shown: other, silent: source, file, finding };
}

/** Nothing was shown: where it should stand, and who answered. */
function nothing({ headers }: Answer, { header, jsonpath }: Identity, source: Source): string {
  const status = headers["cf-cache-status"];
  const cache = status === undefined ? "" : ` (cf-cache-status: ${cut(status)})`;
  return `no version in ${jsonpath ?? `header ${header}`}${cache}: ${DID[source]}`;
}

/** How an answer proves that it comes from the wanted version; a shown id always outweighs a URL. */
function prove(answer: Answer, identity: Identity): Proof | undefined {
  const shown = shownBy(answer, identity);
  if (shown?.id === identity.versionId) return shown.by;
  const own = identity.url !== undefined && new URL(identity.url).origin === answer.url.origin;
  return shown === undefined && own ? "url" : undefined;
}

/** The version id that an answer shows; a release that is not the wanted version's is another version. */
function shownBy(answer: Answer, identity: Identity): { id: string; by: Proof } | undefined {
  const { header, jsonpath, stamp } = identity;
  const id = jsonpath === undefined ? answer.headers[header] : fromBody(answer, jsonpath);
  if (id !== undefined) return { id, by: jsonpath === undefined ? "header" : "jsonpath" };
  const seen = answer.headers[STAMP_HEADER];
  // Without a stamp to compare with it tells nothing.
  if (seen === undefined || stamp === undefined) return undefined;
  return { id: seen === stamp ? identity.versionId : `of release ${cut(seen)}`, by: "stamp" };
}

function fromBody(answer: Answer, query: string): string | undefined {
  const found = jsonPath(query).of(jsonOf(answer));
  const value: unknown = Array.isArray(found) && found.length === 1 ? found[0] : found;
  // An id is a text; whatever else is there may be of any size.
  return typeof value === "string" || typeof value === "number" ? cut(String(value)) : undefined;
}

const cut = (text: string) => (text.length <= 100 ? text : `${text.slice(0, 99)}…`);
