/** The shipped `notify` against local receivers, which are reached under the services' own names. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type LocalReceiver, startReceiver } from "../../local/receiver/main.ts";
import type { Fault } from "../../local/server/contract.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { WrittenChannel } from "../../src/settings/slipway/written.ts";
import { type Outcome, runBundle, startWorld, type World } from "../world/world.ts";

export const NEW = "11111111-1111-4111-8111-111111111111";
export const OLD = "22222222-2222-4222-8222-222222222222";

/** One channel of each service. */
export const ALL: readonly WrittenChannel[] = [
  { slack: "SLACK_HOOK" },
  { "slack-token": "SLACK_TOKEN", channel: "C0DEPLOYS01" },
  { discord: "DISCORD_HOOK" },
  { teams: "TEAMS_HOOK" },
  { webhook: "DEPLOYS_URL", "signing-key": "DEPLOYS_KEY" },
];

/** The receivers of one test file, empty again for each test. */
export class Post {
  receiver!: LocalReceiver;
  world!: World;

  async open(): Promise<void> {
    this.receiver = await startReceiver();
    this.world = await startWorld({ beyond: this.receiver.hosts });
  }

  async close(): Promise<void> {
    await this.world?.[Symbol.asyncDispose]();
    await this.receiver?.close();
  }

  empty(): void {
    for (const list of [this.receiver.messages, this.receiver.requests, this.receiver.faults]) list.length = 0;
  }

  /** Secrets as lines, some of them others than the receivers gave. */
  secrets(others: Record<string, string> = {}): string {
    const all = { ...this.receiver.secrets, ...others };
    return Object.entries(all)
      .map(([name, value]) => `${name}=${value}`)
      .join("\n");
  }

  /** Tells these channels, by settings. */
  async tell(
    channels: readonly WrittenChannel[],
    inputs: Record<string, string> = {},
    more: { secrets?: Record<string, string>; env?: Record<string, string> } = {},
  ): Promise<Outcome> {
    const settings = settingsOf({ notify: [...channels] });
    return await runBundle(this.world, "notify", {
      inputs: {
        ...handed(settings),
        worker: settings.target.worker,
        environment: "production",
        "notify-secrets": this.secrets(more.secrets),
        ...inputs,
      },
      env: { GITHUB_REF_NAME: "main", ...more.env },
    });
  }

  /** `release-result.json` as `report` writes it; returns its path. */
  async release(result: object): Promise<string> {
    const folder = await mkdtemp(join(this.world.directory, "result-"));
    const path = join(folder, "release-result.json");
    await writeFile(path, JSON.stringify(result));
    return path;
  }

  fails(fault: Fault): void {
    this.receiver.faults.push(fault);
  }

  /** The messages that a service shows now. */
  shown = (channel: string) => this.receiver.messages.filter((one) => one.channel === channel);
}

/** Starts the receivers for the tests of a file. */
export function openPost(): Post {
  const post = new Post();
  beforeAll(() => post.open(), 60_000);
  beforeEach(() => post.empty());
  afterAll(() => post.close());
  return post;
}

const STEP = { conclusion: "success", outputs: {} };

/** A release as `report` tells it. */
export function released(verdict: object = {}, steps: object = {}, origin: object = {}) {
  const outputs = {
    "version-id": NEW,
    "previous-version-id": OLD,
    changed: true,
    immediate: false,
    "urls-json": '["https://shop.example.com"]',
  };
  return {
    format: 1,
    worker: "shop-production",
    environment: "production",
    origin,
    verdict: {
      word: "live",
      says: "`11111111` of `shop-production` serves everybody",
      why: [],
      next: [`If it turns out to be unwanted: run \`rollback.yml\` with \`target: ${OLD}\`.`],
      ...verdict,
    },
    steps: {
      preflight: { ...STEP, outputs: { "approved-by": "ada" } },
      stage: { ...STEP, outputs, durationMs: 9_000 },
      "smoke-test": STEP,
      "roll-out": { ...STEP, durationMs: 62_000, outputs: { outcome: "SUCCEEDED" } },
      "smoke-test-as-users": STEP,
      "take-back": { conclusion: "skipped", outputs: {} },
      ...steps,
    },
  };
}
