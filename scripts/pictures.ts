/**
 * Makes the pictures of README from real rehearsals: `node scripts/pictures.ts`, or `--from DIR` for rehearsals that were
 * made before. Needs a chromium (`CHROMIUM` names another program), which nothing else here does: it is no part of the tests.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type Scheme, startBrowser } from "./pictures/browser.ts";
import { asGitHubShows } from "./pictures/github.ts";
import { pack } from "./pictures/pack.ts";

const root = join(import.meta.dirname, "..");
const images = join(root, "docs/images");
const SCHEMES: Scheme[] = ["light", "dark"];

/** What is shown: the page of one rehearsal, the last job summary of another. */
const REPORT = "throws";
const SUMMARY = "good-gradual";

function rehearse(directory: string): void {
  for (const scenario of [REPORT, SUMMARY]) {
    const files = ["--report", join(directory, `${scenario}.html`), "--json", join(directory, `${scenario}.json`)];
    execFileSync(process.execPath, [join(root, "local/rehearse.ts"), "--scenario", scenario, ...files], {
      stdio: "inherit",
    });
  }
}

async function photograph(browser: Browser, directory: string): Promise<void> {
  const report = readFileSync(join(directory, `${REPORT}.html`), "utf8");
  const { github } = JSON.parse(readFileSync(join(directory, `${SUMMARY}.json`), "utf8"));
  const summary = asGitHubShows(github.summaries.at(-1).markdown);
  mkdirSync(images, { recursive: true });
  for (const scheme of SCHEMES) {
    const pictures = [
      { name: "report", shot: { html: report, width: 920, height: 940 } },
      { name: "summary", shot: { html: summary, width: 940, height: 1150 } },
    ];
    for (const { name, shot } of pictures) {
      const picture = pack(await browser.photograph({ ...shot, scheme }));
      writeFileSync(join(images, `${name}-${scheme}.png`), picture);
      console.log(`docs/images/${name}-${scheme}.png: ${Math.ceil(picture.length / 1024)} kB`);
    }
  }
}

const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
const directory = from ?? mkdtempSync(join(tmpdir(), "slipway-pictures-"));
const browser = await startBrowser();
try {
  if (from === undefined) rehearse(directory);
  await photograph(browser, directory);
} finally {
  await browser.close();
  if (from === undefined) rmSync(directory, { recursive: true, force: true });
}
