import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { seconds } from "../terminal/progress.ts";
import { createAxis } from "./axis.ts";
import { type Cause, causeOf } from "./cause.ts";
import { html, prose, Raw } from "./escape.ts";
import { failures, messages } from "./happened.ts";
import { renderMarkdown } from "./markdown.ts";
import { timeline } from "./timeline.ts";
import { visitorsChart } from "./visitors-chart.ts";
import { headline, servesNow } from "./words.ts";

/** One rehearsal as a part of a page. */
export interface Section {
  /** Scenario's name, which is also its place on the page. */
  name: string;
  worker: string;
  /** What happened to the visitors, and what serves now. */
  headline: string;
  /** What was played. */
  played: string;
  asExpected: boolean;
  body: Raw;
}

/** What a page says of one rehearsal; the worlds still stand. The visitors first, then the one cause, then the rest. */
export function toSection(scenario: Scenario, rehearsal: Rehearsal): Section {
  const { asExpected, worlds, caller, recorder } = rehearsal;
  const axis = createAxis(rehearsal);
  const cause = causeOf(rehearsal);
  const told = headline(rehearsal);
  const day = new Date(recorder.startedAt).toISOString().slice(0, 16).replace("T", " ");
  const body = html`<article id="${scenario.name}">
<header>
<p>Rehearsal of ${caller.worker} on this machine, ${day} UTC</p>
<h1>${told}</h1>
<p>Played: ${prose(scenario.title)}</p>
<span class="verdict ${asExpected ? "yes" : "no"}">${asExpected ? "ended as it should" : "did not end as it should"}</span>
</header>
${cards(rehearsal)}${cause === undefined ? html`` : why(cause)}
<h2>What the visitors met, and what was done meanwhile</h2>
<div class="panel"><div class="wide">${visitorsChart(rehearsal, axis)}${timeline(rehearsal, axis)}</div></div>
${expected(rehearsal, cause)}${measured(rehearsal)}${failures(rehearsal)}${messages(rehearsal)}${summaries(rehearsal)}
<footer>${worlds.cloudflare.requests.length} calls to Cloudflare, ${worlds.github.requests.length} to GitHub, all answered on this machine. The Worker ran in workerd. Play it again: <code>npm run rehearse -- --scenario ${scenario.name}</code></footer>
</article>`;
  return { name: scenario.name, worker: caller.worker, headline: told, played: scenario.title, asExpected, body };
}

function why({ title, says: [first = "", ...rest], where, consequences }: Cause): Raw {
  const place = where === undefined ? html`` : html`<p class="soft">${where}</p>`;
  const items = consequences.map(
    (one) => html`<li class="no">${prose(one.title)}: <span class="soft">${prose(one.seen ?? "")}</span></li>`,
  );
  const follows =
    consequences.length === 0
      ? html``
      : html`<p>So ${consequences.length === 1 ? "this does" : `these ${consequences.length} do`} not hold:</p><ul class="plain">${items}</ul>`;
  return html`<section class="panel cause"><h2>${title}</h2><p><b>${prose(first)}</b></p>${rest.map((line) => html`<p>${prose(line)}</p>`)}${place}${follows}</section>`;
}

const ENDED: Record<string, string> = { success: "went through", failure: "failed", cancelled: "was cancelled" };

function cards(rehearsal: Rehearsal): Raw {
  const { visitors, result, durationMs, worlds, urls } = rehearsal;
  const status = worlds.github.repository.deployments.at(-1)?.statuses.at(-1)?.state ?? "none";
  const ran = result.conclusion === "success" ? "good" : "bad";
  const visited: [string, string, string][] = [
    [visitors.requests.toLocaleString("en"), "visitor requests", ""],
    [visitors.failed.toLocaleString("en"), "of them failed", visitors.failed > 0 ? "bad" : "good"],
  ];
  const all: [string, string, string][] = [
    ...(urls.length === 0 ? [] : visited),
    [servesNow(rehearsal), "now, at Cloudflare", ""],
    [`The workflow ${ENDED[result.conclusion] ?? "could not start"}`, `after ${seconds(durationMs)}`, ran],
    [status, "deployment at GitHub", ""],
  ];
  const shown = all.map(
    ([value, label, kind]) => html`<div class="card ${kind}"><b>${value}</b><span>${label}</span></div>`,
  );
  return html`<div class="cards">${shown}</div>`;
}

/** What the cause explains already is not said again. */
function expected({ verdicts }: Rehearsal, cause: Cause | undefined): Raw {
  const left = verdicts.filter((verdict) => !cause?.consequences.includes(verdict));
  if (left.length === 0) return html``;
  const items = left.map(({ title, seen }) =>
    seen === undefined
      ? html`<li class="yes">${prose(title)}</li>`
      : html`<li class="no">${prose(title)}: <span class="seen">${prose(seen)}</span></li>`,
  );
  return html`<h2>What was expected</h2><div class="panel"><ul class="plain">${items}</ul></div>`;
}

function measured({ measured: all }: Rehearsal): Raw {
  if (all.length === 0) return html``;
  const rows = all.map(([name, value]) => html`<tr><th>${name}</th><td>${prose(value)}</td></tr>`);
  return html`<h2>What it cost</h2><div class="panel"><table>${rows}</table></div>`;
}

/** The last job tells the release; those before it are folded. */
function summaries({ result }: Rehearsal): Raw {
  if (result.summaries.length === 0) return html``;
  const items = result.summaries.map(({ job, markdown: text }, index) => {
    const open = new Raw(index === result.summaries.length - 1 ? " open" : "");
    return html`<details class="panel summary"${open}><summary>${job}</summary>${new Raw(renderMarkdown(text))}</details>`;
  });
  return html`<h2>Job summaries, as GitHub shows them</h2>${items}`;
}
