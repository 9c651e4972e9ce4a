import type { Answer, Transport, Wire } from "./answer.ts";
import { RequestFailure } from "./failure.ts";
import { ForbiddenAddress, privateKind } from "./guard.ts";

/** A request that may be redirected. */
export interface Journey extends Wire {
  /** How many redirects to follow. */
  follow: number;
  /** Origins that the caller listed: a redirect may lead there, wherever they are. */
  listed: ReadonlySet<string>;
}

/** All answers on the way; the last is the one that is judged. */
export interface Chain {
  first: Answer;
  last: Answer;
  hops: Answer[];
  /** Set when a redirect was not followed although it was wanted: loops, too many, other schemes. */
  stopped: string | undefined;
}

// What may travel to a host that was not asked for: never credentials, cookies, bodies or anything of the author's.
const HARMLESS = /^(accept|accept-.*|user-agent)$/;

/** Sends a request and follows its redirects; credentials are dropped on the way to another host or to plain HTTP. */
export async function follow(transport: Transport, journey: Journey): Promise<Chain> {
  const { follow: limit, listed, ...start } = journey;
  let wire: Wire = start;
  const hops: Answer[] = [];
  const seen = new Set<string>();
  for (;;) {
    const answer = await transport.send(wire).catch((error: unknown) => {
      if (error instanceof RequestFailure && error.cause instanceof ForbiddenAddress) return error.cause;
      throw error;
    });
    const before = hops.at(-1);
    if (answer instanceof ForbiddenAddress) {
      if (before === undefined) throw answer;
      return { first: hops[0] ?? before, last: before, hops, stopped: forbidden(wire.url, answer.message) };
    }
    hops.push(answer);
    const finish = (stopped?: string): Chain => ({ first: hops[0] ?? answer, last: answer, hops, stopped });
    if (limit === 0 || !isRedirect(answer)) return finish();
    const location = redirectTarget(answer);
    if (location === undefined) return finish(`a redirect to "${cut(answer.headers.location ?? "")}", which is no URL`);
    if (hops.length > limit)
      return finish(`more than ${limit} redirect${limit === 1 ? "" : "s"}: ${route(hops, location)}`);
    if (!/^https?:$/.test(location.protocol))
      return finish(`a redirect to ${cut(location.protocol)}, which is not http(s)`);
    seen.add(`${wire.method} ${wire.url.href}`);
    wire = { ...next(wire, answer.status, location), guarded: !listed.has(location.origin) };
    const kind = wire.guarded ? privateKind(location.hostname) : undefined;
    if (kind !== undefined) return finish(forbidden(location, kind));
    if (seen.has(`${wire.method} ${location.href}`)) return finish(`a redirect loop: ${route(hops, location)}`);
  }
}

const isRedirect = ({ status, headers }: Answer) =>
  [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;

/** The absolute URL a redirect names; undefined for other answers, and where a redirect names none. */
export function redirectTarget(answer: Answer): URL | undefined {
  const location = answer.headers.location ?? "";
  if (!isRedirect(answer) || !URL.canParse(location, answer.url.href)) return undefined;
  const target = new URL(location, answer.url);
  // A server may not make us send a password that it has chosen.
  target.username = "";
  target.password = "";
  return target;
}

const forbidden = (location: URL, why: string) =>
  `a redirect to ${cut(location.origin)}, which is not followed: ${cut(why)} (list it in \`origins\` if it is meant)`;

const cut = (text: string) => (text.length <= 200 ? text : `${text.slice(0, 199)}…`);

function next(wire: Wire, status: number, location: URL): Wire {
  const keeps = status === 307 || status === 308 || wire.method === "GET" || wire.method === "HEAD";
  const trusted =
    location.origin === wire.url.origin || (location.hostname === wire.url.hostname && isUpgrade(wire.url, location));
  const headers = Object.entries(wire.headers).filter(
    ([name]) => (trusted || HARMLESS.test(name.toLowerCase())) && (keeps || !/^content-/i.test(name)),
  );
  return {
    ...wire,
    url: location,
    method: keeps ? wire.method : "GET",
    headers: Object.fromEntries(headers),
    body: keeps && trusted ? wire.body : undefined,
  };
}

const isUpgrade = (from: URL, to: URL) =>
  from.protocol === "http:" && to.protocol === "https:" && from.port === "" && to.port === "";

const route = (hops: Answer[], location: URL) =>
  [...hops.map(({ url }) => cut(url.href)), cut(location.href)].join(" → ");
