/** What the plan of a large site is measured against: its files read and hashed as an upload hashes them, nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashAssets } from "../src/cloudflare/assets/files.ts";

const folder = join(process.argv[2] ?? "", "assets");
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
await hashAssets(
  files.map(({ parentPath, name }) => ({ key: `/${name}`, read: () => readFileSync(join(parentPath, name)) })),
);
