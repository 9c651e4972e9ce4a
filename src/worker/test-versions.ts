/** Versions and deployments as tests name them: `a` to `f`, which become ids that differ in their first digits. */
import { type Deployment, deploymentOf } from "../record/deployment.ts";
import { parseRecord } from "../record/record.ts";
import type { Version } from "../record/version.ts";

export const id = (letter: string) => `${letter.repeat(8)}-0000-4000-8000-000000000000`;

export function version(letter: string, known: Partial<Version> = {}): Version {
  const nothing = { number: undefined, author: undefined, tag: undefined, hasPreview: true, startupTimeMs: undefined };
  const record = parseRecord(known.message);
  const message = undefined;
  return { id: id(letter), createdAt: 0, commit: undefined, trigger: "upload", ...nothing, message, record, ...known };
}

/** Every one is a minute younger than the one before. */
let made = 0;
export function deployment(table: Record<string, number>, message?: string): Deployment {
  return deploymentOf({
    id: `dep-${++made}`,
    createdAt: Date.UTC(2026, 10, 10, 0, made),
    source: "api",
    author: "a@b.c",
    table: Object.entries(table).map(([letter, percentage]) => ({ version: id(letter), percentage })),
    message: message ?? "",
  });
}

export const all = (letter: string, message?: string) => deployment({ [letter]: 100 }, message);
export const mark = (kind: string, rollout = "k3f9a0c2d1") =>
  `slipway/1 n=7f3a r=${rollout} s=1 t=${kind} u=1 run=1/1 | x`;
export const takenBack = (...letters: string[]) =>
  `slipway/1 n=00000000 t=B x=${letters.map((letter) => letter.repeat(8)).join(",")} | x`;

/** Newest first, as Cloudflare lists them. */
export const versions = (letters: string) => [...letters].map((letter) => version(letter));
