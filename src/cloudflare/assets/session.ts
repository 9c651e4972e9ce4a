/** An open upload session for static files. */
export interface AssetSession {
  jwt: string;
  /** Hashes to upload, in the groups in which they should travel. */
  buckets: string[][];
}

interface Claims {
  wrangler_single_asset_uploads?: boolean;
  edge_kv_upload_concurrency?: number;
}

/** Uploads at a time, as wrangler does it: of groups of files, and of files that travel one by one. */
const PARALLEL = { groups: 3, files: 50 };

/** How the files of a session are to travel: Cloudflare asks some accounts for one request per file. */
export function travelOf({ jwt, buckets }: AssetSession): { buckets: string[][]; parallel: number; single: boolean } {
  const { wrangler_single_asset_uploads: single, edge_kv_upload_concurrency: parallel } = claims(jwt);
  if (single !== true) return { buckets, parallel: PARALLEL.groups, single: false };
  const asked = Math.floor(Number(parallel));
  return { buckets: buckets.flat().map((hash) => [hash]), parallel: asked > 0 ? asked : PARALLEL.files, single };
}

function claims(jwt: string): Claims {
  try {
    const claims: Claims | null = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString());
    return claims ?? {};
  } catch {
    return {};
  }
}
