// Copies pages/ to public/, giving each file of static/ a name that changes with its contents, so that browsers may keep
// it for a year and a release never mixes an old style with a new page.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

rmSync("public", { recursive: true, force: true });
mkdirSync("public/static", { recursive: true });
const names = new Map();
for (const file of readdirSync("pages/static")) {
  const contents = readFileSync(`pages/static/${file}`);
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 10);
  const name = file.replace(/(\.\w+)$/, `.${hash}$1`);
  names.set(`/static/${file}`, `/static/${name}`);
  writeFileSync(`public/static/${name}`, contents);
}
for (const file of readdirSync("pages").filter((name) => name.endsWith(".html"))) {
  let page = readFileSync(`pages/${file}`, "utf8");
  for (const [from, to] of names) page = page.replaceAll(from, to);
  writeFileSync(`public/${file}`, page);
}
cpSync("pages/_headers", "public/_headers");
