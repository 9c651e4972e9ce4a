import { NONE } from "../../src/caller/packages/commands.ts";
import type { Packages } from "../../src/caller/packages/packages.ts";
import type { RolloutSettings, Settings, Target } from "../../src/settings/format/settings.ts";
import {
  bold,
  type Content,
  code,
  details,
  facts,
  join,
  lines,
  type Markdown,
  md,
  type Page,
  page,
} from "../../src/text/markdown.ts";

/** Most items of one row. */
const SHOWN = 20;

/** The settings for people: what will be released where, and how it is judged. */
export function summarize(settings: Settings, packages: Packages, authorized?: boolean): Page {
  const { target, environment, file, digest, allow } = settings;
  return page([
    md`${bold(md`${code(target.worker)} to ${code(environment)}`)}, as the commit says: ${way(settings)}`,
    details(
      "What it says",
      facts([
        ["Account", target.account === null ? undefined : code(target.account)],
        ["wrangler environment", target.wranglerEnvironment === "" ? "top level" : code(target.wranglerEnvironment)],
        ["Read from", codes([target.config ?? "", file ?? ""].filter((path) => path !== ""))],
        ...whereRows(target),
        ...judgeRows(settings),
        ["Token", tokenText(environment, authorized)],
        ["Allowed", allowed(allow)],
        ["Installed by", packages.install === NONE ? undefined : code(packages.install)],
        ["Built by", packages.build === NONE ? undefined : code(packages.build)],
        ["Digest", code(digest)],
      ]),
    ),
  ]);
}

/** How it is judged and released, in half a sentence. */
function way({ smokeTest, test, checks, check, rollout }: Settings): Markdown {
  if (!smokeTest) return test ? md`judged by its invocations, then by checks.` : md`judged by its invocations.`;
  const judged =
    checks === null
      ? md`${code(check.path)} must answer ${code(check.expectStatus ?? "2xx")}`
      : md`judged by ${code(checks.file)}`;
  return md`${judged}, then ${rolloutText(rollout)}.`;
}

/** Where the token of the release comes from, as far as the caller's word goes. */
function tokenText(environment: string, isPassed: boolean | undefined): Content {
  if (isPassed === undefined) return undefined;
  if (isPassed) return "passed on by the caller";
  return md`not passed on by the caller: the environment ${code(environment)} must hold ${code("CLOUDFLARE_API_TOKEN")}`;
}

/** What a release without a token needs; the environment's own secrets are seen by its job alone. */
export const noToken = (environment: string) =>
  `No CLOUDFLARE_API_TOKEN was passed on. The environment "${environment}" must hold a secret of that name, and the call must name it below \`secrets:\`: \`CLOUDFLARE_API_TOKEN: \${{ secrets.CLOUDFLARE_API_TOKEN }}\`. Without one the release stops before it asks Cloudflare anything.`;

type Row = [name: string, content: Content];

function whereRows(target: Target): Row[] {
  const byType = Map.groupBy(target.bindings, ({ type }) => type);
  return [
    ["Routes", codes(target.routes.map(({ pattern }) => pattern))],
    ["Custom domains", codes(target.customDomains.map(({ hostname }) => hostname))],
    ["workers.dev", target.workersDev ? "on" : "off"],
    ["Cron triggers", target.crons === null ? undefined : (codes(target.crons) ?? "none")],
    ["Queue consumers", codes(target.queues.map(({ queue }) => queue))],
    ["Workflows", codes(target.workflows.map(({ name }) => name))],
    ["Bindings", lines([...byType].map(([type, group]) => md`${code(type)} ${codes(group.map(({ name }) => name))}`))],
  ];
}

function judgeRows(settings: Settings): Row[] {
  const { smokeTest, url, targets, checks, check, rollout } = settings;
  if (!smokeTest) return [["Judged by", withoutHttp(settings)]];
  const asked = [...(url === null ? [] : [url]), ...Object.values(targets)];
  const simple = md`${code(check.path)} must answer ${code(check.expectStatus ?? "2xx")}`;
  return [
    ["Asked at", codes(asked) ?? "the first address of the Worker"],
    ["Judged by", checks === null ? simple : code(checks.file)],
    ["Needs the secrets", codes(checks?.secrets ?? [])],
    ["Rollout", rolloutText(rollout)],
  ];
}

/** Which way a Worker goes that nobody can ask; everything about it is decided here. */
export function withoutHttp({ rollout, test }: Pick<Settings, "rollout" | "test">): string {
  const { strategy, analytics, bakeTime } = rollout;
  const way =
    strategy === "direct" ? "it gets all traffic at once" : "it is staged without traffic, then gets everything";
  const seen = analytics
    ? `its invocations of ${bakeTime} must show no errors, and where nobody invokes it, it ends as unproven`
    : "nothing is measured (`analytics: false`), so it ends as unproven";
  const then = test ? "; then `checks` are asked at the addresses that the settings name, as users ask" : "";
  return `No HTTP: nobody can ask it; ${way}, and ${seen}${then}`;
}

function rolloutText({ strategy, steps, bakeTime, reason }: RolloutSettings): Markdown {
  const parts = [code(strategy), ...(steps === null ? [] : [code(steps)]), md`bakes ${code(bakeTime)}`];
  return join(reason === null ? parts : [...parts, md`because ${code(reason)}`]);
}

function allowed({ migrations, takeOverDomains, provision, differences }: Settings["allow"]): Content {
  const named = { migrations, "take-over-domains": takeOverDomains, provision };
  return codes([...Object.entries(named).flatMap(([name, is]) => (is ? [name] : [])), ...differences]);
}

function codes(texts: string[]): Markdown | undefined {
  if (texts.length === 0) return undefined;
  const shown = texts.slice(0, SHOWN).map((one) => code(one));
  return join(texts.length > SHOWN ? [...shown, `and ${texts.length - SHOWN} more`] : shown, " ");
}
