/** The static files of a version. Paths are absolute and URL-encoded per segment, as in the upload manifest. */
export interface VersionAssets {
  manifest: Record<string, { hash: string; size: number }>;
  /** html_handling, not_found_handling, run_worker_first, base_path, `_headers` and `_redirects` as raw texts. */
  config: Record<string, unknown>;
}

/** One upload of static files, from the manifest to the completion token. */
export interface AssetSession {
  id: string;
  worker: string;
  manifest: VersionAssets["manifest"];
  missing: Set<string>;
}

/** What was uploaded, and what is being uploaded. */
export interface AssetsState {
  /** Asset bodies by the 32-hex hash of the manifest. */
  assets: Map<string, { contentType: string | undefined; body: Uint8Array }>;
  /** Whether clients are told to upload static files one by one, as Cloudflare tells some accounts. */
  singleAssetUploads?: boolean;
  assetSessions: Map<string, AssetSession>;
  /** Signs the tokens of sessions. */
  assetKey: Uint8Array;
}
