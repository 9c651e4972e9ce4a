import type { Run } from "../../src/action/run.ts";
import { type AssetUpload, uploadAssets } from "../../src/cloudflare/assets/upload.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { count, thousands } from "../../src/text/numbers.ts";
import { fullStop } from "../../src/text/sentence.ts";
import { manifestOf } from "../../src/worker/kept/choose.ts";
import type { ImmutableFile } from "../../src/worker/kept/manifest.ts";
import type { Live } from "../../src/worker/live.ts";
import { listAssets, type OpenRelease } from "../../src/worker/open-release.ts";
import type { Inputs } from "./inputs.ts";
import { findKept, keepManifest, type OpenTabs } from "./open-tabs.ts";

/** The static files of a version. */
export interface StaticFiles {
  /** Token that puts them into the version. */
  jwt: string;
  /** Of the release, without what stays of earlier ones. */
  total: number;
  uploaded: number;
  /** Digest of the manifest that the record of this run holds. */
  manifest: string | undefined;
  /** What became of the files of earlier releases, as one sentence; undefined if there is nothing to say. */
  openTabs: string | undefined;
}

type Keepable = ImmutableFile & { key: string };

/** Uploads the static files of a release, with what stays of earlier ones; undefined if it has none. */
export async function uploadStaticFiles(
  cf: Cloudflare,
  { opened, inputs, live }: { opened: OpenRelease; inputs: Inputs; live: Live },
  run: Run,
): Promise<StaticFiles | undefined> {
  const { name, config } = opened.release;
  if (config.assets === undefined) return undefined;
  const assets = listAssets(opened);
  const own = new Set(assets.map(({ key }) => key));
  const tabs = await findKept({ name, live, own }, inputs, run);
  const keep = tabs.files.map((file): Keepable => ({ ...file, key: file.path }));
  const upload = await uploadAssets(cf, name, { assets, keep });
  const { jwt, files, kept, uploaded } = upload;
  const openTabs = tell(tabs, upload);
  if (openTabs !== undefined) run.info(`Open tabs: ${openTabs}`);
  run.publish({ "assets-uploaded": uploaded });
  // Without settings nothing stays, and nothing is listed to stay: there may be no record to find the list in.
  if (inputs.settings === undefined) return { jwt, total: files.length, uploaded, openTabs, manifest: undefined };
  run.publish({ "assets-kept": kept.length });
  const listed = files.map(({ key, hash, size }) => ({ path: key, hash, size }));
  const manifest = await keepManifest(
    manifestOf(name, { own: listed, kept: kept.map(({ key: _, ...file }) => file) }),
    run,
  );
  return { jwt, total: files.length, uploaded, openTabs, manifest };
}

/** The sentence about them, with what Cloudflare made of it. */
function tell({ files, left, run, why }: OpenTabs, upload: AssetUpload<Keepable>): string | undefined {
  const { kept, refused } = upload;
  const nothing = "Nothing of the release before stays";
  if (why !== undefined) return fullStop(`${nothing}: ${why}`);
  if (run === undefined) return undefined;
  if (refused !== undefined)
    return fullStop(`${nothing}: Cloudflare refused the list of files with it: ${refused.message}`);
  const lost = files.length - kept.length;
  const parts = [
    `${count(kept.length, "file")} of earlier releases ${kept.length === 1 ? "stays" : "stay"} (listed by run ${run})`,
    ...(lost === 0 ? [] : [`${thousands(lost)} cannot: Cloudflare asks for the content, and nobody has it any more`]),
    ...(left === 0 ? [] : [`${thousands(left)} cannot: they would be too many for one version`]),
  ];
  return fullStop(parts.join("; "));
}
