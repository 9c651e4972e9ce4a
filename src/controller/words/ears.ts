import { ApiError } from "../../errors.ts";
import type { GitHub } from "../../github/client.ts";
import { addStatus } from "../../github/deployments.ts";
import { formatAnswer, markOf, parseWord, type Said } from "../../record/word.ts";
import { shareNow } from "../../rollout/hear.ts";
import type { Config } from "../../rollout/words/config.ts";
import type { Heard } from "../../rollout/words/heard.ts";
import type { Journal } from "../../rollout/words/journal.ts";
import type { Control } from "../../rollout/words/observed.ts";
import { sleep } from "../../time/sleep.ts";
import { believe } from "./believe.ts";
import { createPost, type Letter } from "./post.ts";

/** Whom to listen to. */
export interface Listening {
  /** The repository; its client is loaded only when somebody listens. */
  open: (signal: AbortSignal) => Promise<GitHub>;
  /** GitHub environment of the job whose deployment carries the words. */
  environment: string;
  /** Id of the workflow run, decimal. */
  run: string;
  worker: string;
  /** Words of before that moment, ms since the epoch, are not heard; all are without one. */
  since?: number;
  /** How often GitHub is asked, ms. */
  everyMs: number;
  log: (message: string) => void;
}

/** Hears what people say about a rollout, beside it: asking never makes the rollout wait, and trouble never hurts it. */
export interface Ears {
  /** What was said since it was asked last, as words about the write that is the last one now. */
  take(journal: Journal, config: Config): Control[];
  /** Told what became of what was taken, in the same order. */
  answer(heard: readonly Heard[]): void;
  /** Aborted as soon as there is something to take. */
  woken(): AbortSignal;
  /** Resolves when GitHub was asked for the first time, whatever came of it. */
  ready: Promise<void>;
  /** Why nobody can be heard, or could not be for a while; undefined if everybody could. */
  trouble(): string | undefined;
  close(): void;
}

/** Longest pause between two questions while GitHub gives no answer, as so many times the usual one. */
const SLOWEST = 12;

/** Begins to listen. */
export function listen(options: Listening): Ears {
  const closed = new AbortController();
  const heard: Received[] = [];
  const taken: Received[] = [];
  let woken = new AbortController();
  let trouble: string | undefined;
  const hear = (received: Received) => {
    heard.push(received);
    woken.abort();
  };
  const asked = Promise.withResolvers<void>();
  const tell = (why: string | undefined) => {
    trouble = why;
    asked.resolve();
  };
  void attend(options, { closed: closed.signal, hear, tell });
  return {
    ready: asked.promise,
    take(journal, config) {
      if (heard.length === 0) return [];
      woken = new AbortController();
      const now = heard.splice(0);
      taken.push(...now);
      return now.map(({ said }) => about(said, journal, config));
    },
    answer(became) {
      for (const { followed } of became) void taken.shift()?.answer(followed);
    },
    woken: () => woken.signal,
    trouble: () => trouble,
    close: () => closed.abort(),
  };
}

/** One that names a share is about that share only: at another one what goes forward is stale. */
function about({ word, at, by }: Said, journal: Journal, config: Config): Control {
  const stale = at !== undefined && at !== shareNow(journal, config);
  return { word, rollout: config.rollout, seq: stale ? -1 : journal.seq, by };
}

/** A word that is believed, and how whoever said it is told what becomes of it. */
interface Received {
  said: Said;
  answer: (followed: boolean) => Promise<void>;
}

interface Attention {
  closed: AbortSignal;
  hear: (received: Received) => void;
  tell: (why: string | undefined) => void;
}

/** Asks again and again; what goes wrong is told once, and makes the pauses longer. */
async function attend(options: Listening, { closed, hear, tell }: Attention): Promise<void> {
  const { worker, since = 0, everyMs, log } = options;
  const mark = markOf(worker);
  const told = new Set<string>();
  let failures = 0;
  let post: ReturnType<typeof createPost> | undefined;
  while (!closed.aborted) {
    try {
      const github = await options.open(closed);
      post ??= createPost(github, options);
      for (const letter of await post()) {
        const said = parseWord(letter.status.description);
        if (said === undefined || said.worker !== mark || letter.status.at < since) continue;
        const why = await believe(github, { said, status: letter.status });
        log(`${said.by} says \`${said.word}\`${why === undefined ? "." : `: not followed, ${why}.`}`);
        const answer = (followed: boolean) => reply(github, letter, followed);
        if (why === undefined) hear({ said, answer });
        else await answer(false);
      }
      failures = 0;
      tell(undefined);
    } catch (error) {
      if (closed.aborted) return;
      failures++;
      const why = whyDeaf(error);
      tell(why);
      if (!told.has(why)) log(`People's words do not reach this rollout: ${why}`);
      told.add(why);
    }
    await sleep(everyMs * Math.min(2 ** failures, SLOWEST), closed);
  }
}

function whyDeaf(error: unknown): string {
  if (error instanceof ApiError && error.status === 403) return "the calling job does not grant `deployments: read`";
  return error instanceof Error ? error.message : String(error);
}

/** Tells whoever said it that it was heard; a job that may not (`deployments: write`) does not. */
async function reply(github: GitHub, { deployment, status }: Letter, followed: boolean): Promise<void> {
  const { id, logUrl, environmentUrl } = status;
  const description = formatAnswer({ to: id, followed });
  const links = { logUrl: logUrl || undefined, environmentUrl: environmentUrl || undefined };
  await addStatus(github, deployment, { state: "in_progress", description, ...links }).catch(() => undefined);
}
