import type { Expectation } from "../format.ts";
import type { Identity } from "../judge/identity.ts";
import type { Finding, Step } from "../judge/judge.ts";
import type { VersionVerdict } from "../judge/version.ts";
import type { Answer } from "../wire/answer.ts";
import type { Chain } from "../wire/follow.ts";

/** What a thread is asked to judge: plain data, which can be sent to it. */
export interface Task {
  expect: Expectation | undefined;
  chain: PlainChain;
  identity: Identity | undefined;
}

/** What it found. */
export interface Found {
  findings: Finding[];
  version: VersionVerdict | undefined;
}

/** What a thread says: that it is there, what it begins with, at last what it found, or why it could not. */
export type Word = { ready: true } | { step: Step } | { found: Found } | { problem: string };

/** A chain without methods. */
export interface PlainChain {
  first: PlainAnswer;
  last: PlainAnswer;
  hops: PlainAnswer[];
}

type PlainAnswer = Omit<Answer, "url"> & { url: string };

/** A chain as it travels; bodies of the way stay at home unless they are asked for. */
export function pack(chain: Chain, { hops }: { hops: boolean }): PlainChain {
  const plain = (answer: Answer, whole: boolean): PlainAnswer => ({
    ...answer,
    url: answer.url.href,
    body: whole ? answer.body : "",
  });
  const last = plain(chain.last, true);
  const first = chain.first === chain.last ? last : plain(chain.first, hops);
  return { first, last, hops: hops ? chain.hops.map((answer) => plain(answer, true)) : [] };
}

/** The chain that was packed. */
export function unpack({ first, last, hops }: PlainChain): Chain {
  const whole = (answer: PlainAnswer): Answer => ({ ...answer, url: new URL(answer.url) });
  const end = whole(last);
  return { first: first === last ? end : whole(first), last: end, hops: hops.map(whole), stopped: undefined };
}
