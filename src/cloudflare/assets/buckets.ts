import { ApiError } from "../../errors.ts";
import { steadyNow } from "../../time/steady.ts";
import { once, sleep, uploadLimit } from "../client/calls.ts";
import { type Cloudflare, until } from "../client/client.ts";
import { isTransient } from "../client/errors.ts";
import { contentType, type HashedAsset } from "./files.ts";
import { type AssetSession, travelOf } from "./session.ts";

const ATTEMPTS = 5;
/** Between two lines of progress, ms. */
const PROGRESS_EVERY = 2_000;

/** How fast buckets may travel; shared by all of them. */
interface Pace {
  parallel: number;
  /** No upload starts before this moment (ms since the epoch): Cloudflare asked all of us to wait. */
  pausedUntil: number;
  gatewayErrors: number;
}

/** Uploads the buckets of a session. Answers the completion token, or undefined if no answer carried one. */
export async function uploadBuckets(
  cf: Cloudflare,
  session: AssetSession,
  files: Map<string, HashedAsset>,
): Promise<string | undefined> {
  const { buckets: queue, parallel, single } = travelOf(session);
  const total = queue.flat().length;
  const pace: Pace = { parallel, pausedUntil: 0, gatewayErrors: 0 };
  const failure = new AbortController();
  const joined = until(cf, { signal: AbortSignal.any([cf.signal, failure.signal]) });
  let jwt: string | undefined;
  let done = 0;
  let printed = steadyNow();
  const lane = async (index: number) => {
    while (index < pace.parallel) {
      const bucket = queue.shift();
      if (bucket === undefined) return;
      jwt = (await uploadBucket(joined, { bucket, jwt: session.jwt, single, files, pace })) ?? jwt;
      done += bucket.length;
      if (done === total || steadyNow() - printed >= PROGRESS_EVERY) {
        cf.log(`Uploaded ${count(done)} of ${count(total)} files.`);
        printed = steadyNow();
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: parallel }, (_, index) => lane(index)));
  } catch (error) {
    failure.abort(error);
    throw error;
  }
  return jwt;
}

interface BucketUpload {
  bucket: string[];
  /** Of the session. */
  jwt: string;
  /** One request per file. */
  single: boolean;
  files: Map<string, HashedAsset>;
  pace: Pace;
}

async function uploadBucket(
  cf: Cloudflare,
  { bucket, jwt, single, files, pace }: BucketUpload,
): Promise<string | undefined> {
  const request = single ? await fileRequest(bucket, files) : await bucketRequest(bucket, files);
  for (let attempt = 1; ; attempt++) {
    if (pace.pausedUntil > steadyNow()) await sleep(cf, pace.pausedUntil - steadyNow());
    try {
      return await send(cf, request, jwt);
    } catch (error) {
      // The same file may arrive twice without harm.
      if (
        !(error instanceof ApiError && isTransient(error)) ||
        attempt >= ATTEMPTS + Math.min(pace.gatewayErrors, ATTEMPTS)
      )
        throw error;
      const wait = slowDown(pace, error, attempt);
      cf.log(
        `${error.method} ${error.path}: ${error.status ?? error.detail} Trying again in ${(wait / 1000).toFixed(0)} s.`,
      );
      await sleep(cf, wait);
    }
  }
}

function slowDown(pace: Pace, error: ApiError, attempt: number): number {
  const wait = 2 ** (attempt - 1) * 1_000;
  if (error.status === 524) {
    // Cloudflare's own gateway gave up waiting: fewer at a time, and much later.
    pace.parallel = 1;
    return wait + 5_000 * 2 ** Math.min(pace.gatewayErrors++, 4);
  }
  if (error.retryAfterMs === undefined) return wait;
  pace.pausedUntil = Math.max(pace.pausedUntil, steadyNow() + error.retryAfterMs);
  return error.retryAfterMs;
}

interface UploadRequest {
  /** Below the account's `/workers/assets`. */
  path: string;
  query?: { base64: true };
  headers?: { "Content-Type": string };
  body: FormData | Uint8Array;
  /** Bytes, near enough. */
  size: number;
}

async function send(cf: Cloudflare, request: UploadRequest, jwt: string): Promise<string | undefined> {
  const { path, body, headers, size, ...rest } = request;
  const answer = await once(
    cf,
    (options) =>
      cf.api.post<{ result?: { jwt?: string } | null }>(`/accounts/${cf.account}/workers/assets${path}`, {
        ...options,
        ...rest,
        headers: { ...headers, Authorization: `Bearer ${jwt}` },
        body,
      }),
    uploadLimit(size),
  );
  return answer?.result?.jwt || undefined;
}

async function bucketRequest(bucket: string[], files: Map<string, HashedAsset>): Promise<UploadRequest> {
  const { default: mime } = await import("mime");
  const body = new FormData();
  let size = 0;
  for (const hash of bucket) {
    const asset = files.get(hash);
    if (asset === undefined) continue;
    const contents = asset.read().toString("base64");
    size += contents.length;
    body.append(hash, new File([contents], hash, { type: contentType(mime.getType(asset.key)) }), hash);
  }
  return { path: "/upload", query: { base64: true }, body, size };
}

async function fileRequest([hash = ""]: string[], files: Map<string, HashedAsset>): Promise<UploadRequest> {
  const { default: mime } = await import("mime");
  const asset = files.get(hash);
  const type = contentType(mime.getType(asset?.key ?? ""));
  const body = asset === undefined ? new Uint8Array() : asset.read();
  return { path: `/upload/${hash}`, headers: { "Content-Type": type }, body, size: body.length };
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
