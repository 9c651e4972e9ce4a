import {
  bold,
  code,
  details,
  facts,
  fence,
  join,
  lines,
  type Markdown,
  md,
  type Page,
  page,
  prose,
  quote,
  table,
} from "../text/markdown.ts";
import { count, formatBytes } from "../text/numbers.ts";
import { headline } from "./sentence.ts";
import type { Change, ChangeAction, ChangeKind, Plan, Tag } from "./words.ts";

/** Most rows of the table and lines of differences that are shown; the JSON has all. */
const MOST = { rows: 60, lines: 160 };

const SIGNS: Record<ChangeAction, string> = { add: "+", change: "~", remove: "−", "keep-unknown": "·" };
/** Of these the values say more than the sentence. */
const VALUES: readonly ChangeKind[] = ["policy", "setting", "binding", "workflow"];
/** What a reader must see at once. */
const LOUD: readonly Tag[] = ["destructive", "irreversible", "blocks-rollback", "blocks-gradual"];

/** The plan for people: one sentence, what stops it, a table of the changes; the rest is folded. */
export function planPage(plan: Plan): Page {
  return page([
    md`### Plan for ${code(plan.worker)}${plan.environment === "" ? "" : md` (${plan.environment})`}`,
    sentence(plan),
    ...(plan.offline
      ? [
          quote(
            md`${bold("Offline plan.")} Nobody looked at what is live: pass ${code("CLOUDFLARE_READ_TOKEN")}, a token that may only read, to see what would change.`,
          ),
        ]
      : []),
    ...plan.stops.map((says) => quote(md`${bold("The release would stop:")} ${prose(says)}`)),
    changesTable(plan.changes),
    folded("Not known", plan.unread),
    folded("What a rollback could not bring back", plan.cannotComeBack),
    differences(plan.changes),
    about(plan),
  ]);
}

function sentence(plan: Plan): Markdown {
  return md`${bold(prose(headline(plan)))} ${prose(plan.live)}`;
}

function changesTable(changes: readonly Change[]): Markdown | undefined {
  if (changes.length === 0) return undefined;
  const loudFirst = changes.toSorted((a, b) => loudness(b) - loudness(a));
  const rows = loudFirst
    .slice(0, MOST.rows)
    .map((change) => [SIGNS[change.action], change.kind, whatHappens(change), shownTags(change.tags)]);
  const left = changes.length - MOST.rows;
  const more = left > 0 ? [["", "", `${count(left, "more change")} in plan.json`, ""]] : [];
  return table(["", "What", "What happens", "Tags"], [...rows, ...more], ["center"]);
}

/** The sentence, and the values of what is nobody's secret. */
function whatHappens({ kind, says, before, after }: Change): Markdown {
  const values = VALUES.includes(kind) && before !== undefined && after !== undefined;
  if (!values) return prose(says);
  return md`${prose(says)}<br>${code(before, 120)} → ${code(after, 120)}`;
}

const loudness = ({ tags, action }: Change) =>
  tags.filter((tag) => LOUD.includes(tag)).length * 4 +
  (tags.includes("drift") ? 1 : 0) +
  (action === "remove" ? 1 : 0);

const shownTags = (tags: readonly Tag[]) => lines(tags.map((tag) => (LOUD.includes(tag) ? bold(tag) : tag)));

function folded(title: string, says: readonly string[]): Markdown | undefined {
  if (says.length === 0) return undefined;
  return details(
    `${title} (${says.length})`,
    join(
      says.map((one) => md`- ${prose(one)}`),
      "\n",
    ),
  );
}

/** What changed in the code, as far as it can be read; the JSON has all of it. */
function differences(changes: readonly Change[]): Markdown | undefined {
  const shown: Markdown[] = [];
  let left = MOST.lines;
  for (const { name, diff } of changes) {
    if (diff === undefined || left <= 0) continue;
    shown.push(md`${code(name)}\n\n${fence("diff", diff.slice(0, left))}`);
    left -= diff.length;
  }
  if (shown.length === 0) return undefined;
  const rest = left < 0 ? md`\n\nThe rest is in plan.json.` : md``;
  return details("Changes in the code", md`${join(shown, "\n\n")}${rest}`);
}

function about(plan: Plan): Markdown {
  const { code: size, assets, secrets, power, waiting } = plan;
  const upload = assets?.upload;
  const rows = facts([
    [
      "Code",
      size === null
        ? undefined
        : `${count(size.modules, "module")}, ${formatBytes(size.size)} (${formatBytes(size.gzip)} gzip)`,
    ],
    ["Static files", assets ? `${count(assets.files, "file")}, ${formatBytes(assets.size)}` : undefined],
    [
      "To upload",
      upload ? `${count(upload.files, "file")}, ${formatBytes(upload.size)}` : assets ? "not known" : undefined,
    ],
    ["Biggest", join((assets?.biggest ?? []).map(({ name, size: bytes }) => md`${code(name)} ${formatBytes(bytes)}`))],
    ["Secrets", secrets ? join(names(secrets), "; ") : undefined],
    ["Traffic", power === null ? undefined : prose(power.says)],
    ["Waits for", join((waiting ?? []).map(({ name, run, status }) => md`${name} (run ${run}, ${status})`))],
    ["Commit", plan.source.commit === null ? undefined : code(plan.source.commit)],
    ["Release", code(plan.release)],
    ["Settings", plan.settings === null ? undefined : code(plan.settings)],
    ["Fingerprint of what is live", code(plan.fingerprint)],
    ["Digest of this plan", code(plan.digest)],
    ["Made", plan.made],
    ...plan.notes.map((note): [string, Markdown] => ["Note", prose(note)]),
  ]);
  return details("What is approved, and what it rests on", rows);
}

function names(secrets: NonNullable<Plan["secrets"]>): Markdown[] {
  const list = (found: string[]) => (found.length === 0 ? md`none` : join(found.map((name) => code(name))));
  return (["present", "required", "missing"] as const).map((key) => md`${key}: ${list(secrets[key])}`);
}
