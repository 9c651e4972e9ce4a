import { ApiError, UserError } from "../../errors.ts";
import { thousands } from "../../text/numbers.ts";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";
import type { ApiReason } from "../client/explain.ts";
import { uploadBuckets } from "./buckets.ts";
import { type Asset, type HashedAsset, hashAssets } from "./files.ts";
import type { AssetSession } from "./session.ts";

/** A file of an earlier release, whose content Cloudflare has, or had. */
export type KeptAsset = Pick<HashedAsset, "key" | "hash" | "size">;

/** What the upload of the static files did. */
export interface AssetUpload<K extends KeptAsset> {
  /** Token that puts exactly these files, and those that are kept, into a version; valid for about an hour. */
  jwt: string;
  /** The files with their hashes. */
  files: HashedAsset[];
  /** Of the files to keep those that are in the version. */
  kept: K[];
  /** Why all of them were left out, if Cloudflare refused the list with them. */
  refused: ApiError | undefined;
  /** How many files Cloudflare did not have yet; files with equal content and type count once. */
  uploaded: number;
}

/** A session ends after an hour, or when Cloudflare says so; a new one asks only for what is still missing. */
const SESSIONS = 4;

/**
 * Uploads the static files that Cloudflare does not have, and answers the token for the version. `keep` are files of earlier
 * releases: one whose content Cloudflare asks for is left out, since nobody has it any more, and so are all if it refuses the
 * list with them. They never fail the upload.
 */
export async function uploadAssets<K extends KeptAsset>(
  cf: Cloudflare,
  worker: string,
  { assets, keep }: { assets: Asset[]; keep: readonly K[] },
): Promise<AssetUpload<K>> {
  const files = await hashAssets(assets);
  const byHash = new Map(files.map((asset) => [asset.hash, asset]));
  let uploaded = 0;
  let kept: Kept<K> = { kept: [...keep], refused: undefined };
  for (let round = 1; ; round++) {
    const opened = await openWith(cf, worker, { files, byHash, ...kept });
    const { session } = opened;
    kept = { kept: opened.kept, refused: opened.refused };
    const missing = session.buckets.flat();
    if (missing.length === 0) return { jwt: session.jwt, files, ...kept, uploaded };
    if (round > SESSIONS || missing.some((hash) => !byHash.has(hash))) throw strangeSession();
    cf.log(`${thousands(missing.length)} of ${thousands(files.length)} files are new or changed.`);
    try {
      const jwt = await uploadBuckets(cf, session, byHash);
      uploaded += missing.length;
      if (jwt !== undefined) return { jwt, files, ...kept, uploaded };
    } catch (error) {
      if (!isRefused(error)) throw error;
      if (round === SESSIONS) throw sessionRefused(error);
      cf.log(`The upload session ended (${error.detail}); continuing in a new one.`);
    }
  }
}

/** What is left of the files to keep. */
type Kept<K> = Pick<AssetUpload<K & KeptAsset>, "kept" | "refused">;

interface Wanted<K> extends Kept<K> {
  files: HashedAsset[];
  byHash: ReadonlyMap<string, HashedAsset>;
  /** Some were left out already. */
  again?: true;
}

/** Opens a session whose list holds nothing that could not be uploaded: what is asked for and only kept is left out of it. */
async function openWith<K extends KeptAsset>(
  cf: Cloudflare,
  worker: string,
  { files, byHash, again, ...given }: Wanted<K>,
): Promise<Kept<K> & { session: AssetSession }> {
  const { kept, refused } = given;
  if (kept.length === 0) return { session: await openSession(cf, worker, files), kept: [], refused };
  let session: AssetSession;
  try {
    session = await openSession(cf, worker, [...files, ...kept]);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return await openWith(cf, worker, { files, byHash, kept: [], refused: error });
  }
  const asked = new Set(session.buckets.flat().filter((hash) => !byHash.has(hash)));
  const rest = kept.filter(({ hash }) => !asked.has(hash));
  if (rest.length === kept.length) return { session, ...given };
  // One more look with what is left: whoever then asks for others has none of them for sure.
  return await openWith(cf, worker, { files, byHash, again: true, kept: again ? [] : rest, refused });
}

interface RawSession {
  jwt?: string;
  buckets?: string[][] | null;
}

async function openSession(cf: Cloudflare, worker: string, assets: readonly KeptAsset[]): Promise<AssetSession> {
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
