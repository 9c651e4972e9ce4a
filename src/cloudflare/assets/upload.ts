import { ApiError, UserError } from "../../errors.ts";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";
import type { ApiReason } from "../client/explain.ts";
import { uploadBuckets } from "./buckets.ts";
import { type Asset, type HashedAsset, hashAssets } from "./files.ts";
import type { AssetSession } from "./session.ts";

/** What the upload of the static files did. */
export interface AssetUpload {
  /** Token that puts exactly these files into a version; valid for about an hour. */
  jwt: string;
  /** Files in the manifest. */
  total: number;
  /** How many of them Cloudflare did not have yet; files with equal content and type count once. */
  uploaded: number;
}

/** A session ends after an hour, or when Cloudflare says so; a new one asks only for what is still missing. */
const SESSIONS = 4;

/** Uploads the static files that Cloudflare does not have, and answers the token for the version. */
export async function uploadAssets(cf: Cloudflare, worker: string, assets: Asset[]): Promise<AssetUpload> {
  const hashed = await hashAssets(assets);
  const byHash = new Map(hashed.map((asset) => [asset.hash, asset]));
  const total = hashed.length;
  let uploaded = 0;
  for (let round = 1; ; round++) {
    const session = await openSession(cf, worker, hashed);
    const missing = session.buckets.flat();
    if (missing.length === 0) return { jwt: session.jwt, total, uploaded };
    if (round > SESSIONS || missing.some((hash) => !byHash.has(hash))) throw strangeSession();
    cf.log(`${missing.length.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} files are new or changed.`);
    try {
      const jwt = await uploadBuckets(cf, session, byHash);
      uploaded += missing.length;
      if (jwt !== undefined) return { jwt, total, uploaded };
    } catch (error) {
      if (!isRefused(error)) throw error;
      if (round === SESSIONS) throw sessionRefused(error);
      cf.log(`The upload session ended (${error.detail}); continuing in a new one.`);
    }
  }
}

interface RawSession {
  jwt?: string;
  buckets?: string[][] | null;
}

async function openSession(cf: Cloudflare, worker: string, assets: HashedAsset[]): Promise<AssetSession> {
  const manifest = Object.fromEntries(assets.map(({ key, hash, size }) => [key, { hash, size }]));
  const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/assets-upload-session`;
  // Opening a session changes nothing that is served: it may be repeated.
  return await repeat(cf, async (options) => {
    const { result } = await cf.api.post<{ result?: RawSession }>(path, { ...options, body: { manifest } });
    if (typeof result?.jwt !== "string") throw new StrangeAnswer("The answer opens no upload session.");
    return { jwt: result.jwt, buckets: (result.buckets ?? []).filter((bucket) => bucket.length > 0) };
  });
}

function strangeSession(): UserError {
  return new UserError<ApiReason>("Cloudflare's answer to the list of static files makes no sense.", {
    hint: "Run the job again; files that arrived are not sent again.",
    reason: "api-error",
  });
}

/** Uploads carry the session's own token: whoever refuses them speaks of that one, whatever the clocks say. */
function isRefused(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.status === 401 || error.status === 403);
}

function sessionRefused({ service, method, path, status, code, detail, id }: ApiError): ApiError {
  return new ApiError<ApiReason>({
    ...{ service, method, path, status, code, detail, id },
    hint: `Cloudflare opened ${SESSIONS} upload sessions for the static files and refused the token of each: that is not your API token. Run the job again; files that arrived are not sent again.`,
    reason: "api-error",
  });
}
