import { UserError } from "../errors.ts";
import type { SettingsReason } from "../settings/files/find.ts";
import type { Repository } from "../settings/files/repository.ts";
import type { Target } from "../settings/format/settings.ts";
import type { Slipway } from "../settings/slipway/read.ts";
import { readTarget } from "./target.ts";

/** An environment that takes pull requests, and how production would be read from the same files. */
export interface Opened {
  environment: string;
  target: Target;
  /** What slipway.yml says of production. */
  production: () => Promise<Slipway>;
  where: Parameters<typeof readTarget>[2];
}

/**
 * Throws a `UserError` for an environment that takes pull requests and leads to production's Worker: a forgotten line of
 * wrangler's environment would release them to everybody. Where production names no target, there is none to reach.
 */
export async function refuseProductionsWorker(
  repository: Repository,
  { environment, target, production, where }: Opened,
): Promise<void> {
  const theirs = await production()
    .then((slipway) => readTarget(repository, slipway, where))
    .catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
  if (theirs?.worker !== target.worker || theirs.account !== target.account) return;
  throw new UserError<SettingsReason>(
    `The environment \`${environment}\` takes pull requests, and leads to the Worker \`${target.worker}\`, which is production's.`,
    {
      hint: `Give it a Worker of its own: \`wrangler: { environment: ... }\` below \`environments.${environment}\` in slipway.yml; or remove \`pull-requests: allow\`.`,
      reason: "invalid-settings",
    },
  );
}
