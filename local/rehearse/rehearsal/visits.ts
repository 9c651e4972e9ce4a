import type { LocalCloudflare } from "../../cloudflare/main.ts";
import type { Caller } from "../caller/caller.ts";
import { ArgumentError } from "../caller/errors.ts";
import { checkedPaths, statedUrl } from "../caller/visited.ts";
import type { ReusableWorkflow } from "../scenarios/scenario.ts";
import type { Progress } from "../terminal/progress.ts";

/**
 * What visitors ask for, of every target in turn: the given paths, else what the checks ask for. Where something serves,
 * only what it answers; what it does not is said. Throws ArgumentError if nothing is left.
 */
export async function visitedUrls(
  caller: Caller,
  { reusable, paths, progress }: { reusable: ReusableWorkflow; paths: string[]; progress: Progress },
  { cloudflare, served }: { cloudflare: LocalCloudflare; served: boolean },
): Promise<string[]> {
  const urls: string[] = [];
  for (const target of caller.targets) {
    const addresses = reusable.addresses(target, cloudflare.subdomain);
    const stated = statedUrl(caller.source, target);
    if (addresses.length === 0) continue;
    const asked = paths.length > 0 ? paths : checkedPaths(caller.source, target);
    const bases = stated === undefined ? addresses : [stated, ...addresses.filter((one) => !one.startsWith(stated))];
    const all = [...new Set(bases.flatMap((base) => asked.map((path) => below(base, path))))];
    urls.push(...(served ? await answering(all, { cloudflare, progress, worker: target.worker }) : all));
  }
  return urls;
}

/** As checks do: a path is below its base, whatever it looks like. */
function below(base: string, path: string): string {
  const { origin, pathname } = new URL(base);
  const folder = pathname.replace(/\/+$/, "");
  if (path === "/" || path.startsWith(`${folder}/`)) return path === "/" ? new URL(base).href : `${origin}${path}`;
  return `${origin}${folder}${path}`;
}

async function answering(
  urls: string[],
  { cloudflare, progress, worker }: { cloudflare: LocalCloudflare; progress: Progress; worker: string },
): Promise<string[]> {
  const looked = await Promise.all(
    urls.map(async (url) => {
      const answer = await cloudflare.fetch(url, { redirect: "manual" });
      await answer.body?.cancel();
      return { url, status: answer.status };
    }),
  );
  const fine = looked.filter(({ status }) => status < 400).map(({ url }) => url);
  const bad = looked.filter(({ status }) => status >= 400).map(({ url, status }) => `${url} (${status})`);
  if (fine.length === 0) {
    throw new ArgumentError(
      `Visitors of ${worker} would ask ${bad.join(", ")}, and the version that serves fails there already. Name a path ` +
        `that answers with --path; if it needs a secret, give it with --secret.`,
    );
  }
  if (bad.length > 0) progress.note(`Visitors stay away from ${bad.join(", ")}: the version that serves fails there.`);
  return fine;
}
