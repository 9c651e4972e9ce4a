/** What a deployment says about a rollout that goes on without a runner. */
export interface Soak {
  /** Run and attempt that began it, `<run id>/<attempt>`: their record holds how it is led. */
  run: string;
  /** 64 hex digits of that. */
  digest: string;
  /** s since the epoch: later nobody leads it any more, and it is taken back. */
  until: number;
}

/** `17234567890/1,<64 hex>,<base 36>` */
export const SOAK = /^(?:0|[1-9]\d*)\/[1-9]\d*,[0-9a-f]{64},[0-9a-z]{1,9}$/;

/** The text of a record's key. */
export function formatSoak({ run, digest, until }: Soak): string {
  return `${run},${digest},${Math.round(until).toString(36)}`;
}

/** Reads it; undefined for anything else. */
export function parseSoak(text: string | undefined): Soak | undefined {
  if (text === undefined || !SOAK.test(text)) return undefined;
  const [run = "", digest = "", until = ""] = text.split(",");
  return { run, digest, until: Number.parseInt(until, 36) };
}
