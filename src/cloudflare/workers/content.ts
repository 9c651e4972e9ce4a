import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";

/** One module of a version that is live. */
export interface LiveModule {
  name: string;
  contentType: string;
  contents: Buffer;
}

/** What a version is made of beside its bindings, as far as Cloudflare tells. */
export interface VersionContent {
  modules: LiveModule[];
  compatibilityDate: string | undefined;
  compatibilityFlags: string[];
  limits: unknown;
  placement: unknown;
  /** How its static files are served; undefined where it has none, or nobody says. */
  assets: { [option: string]: unknown } | undefined;
}

interface RawContent {
  modules?: { name?: string; content_type?: string; content_base64?: string }[];
  compatibility_date?: string | null;
  compatibility_flags?: string[] | null;
  limits?: unknown;
  placement?: unknown;
  assets?: { config?: { [option: string]: unknown } | null } | null;
}

/**
 * Reads a version's modules and options. Content of a Worker is more than its metadata: a token may be refused here that
 * reads everything else.
 */
export async function getVersionContent(cf: Cloudflare, worker: string, version: string): Promise<VersionContent> {
  // The beta call: of the older ones none names the version whose modules it answers.
  const path = `/accounts/${cf.account}/workers/workers/${encodeURIComponent(worker)}/versions/${version}`;
  return await repeat(cf, async (options) => {
    const query = { include: "modules" };
    const { result } = await cf.api.get<{ result?: RawContent | null }>(path, { ...options, query });
    if (typeof result !== "object" || result === null) throw new StrangeAnswer("The answer tells of no version.");
    return {
      modules: (result.modules ?? []).map(
        ({ name = "", content_type: contentType = "", content_base64: text = "" }) => ({
          name,
          contentType,
          contents: Buffer.from(text, "base64"),
        }),
      ),
      compatibilityDate: result.compatibility_date ?? undefined,
      compatibilityFlags: result.compatibility_flags ?? [],
      limits: result.limits,
      placement: result.placement,
      assets: result.assets?.config ?? undefined,
    };
  });
}
