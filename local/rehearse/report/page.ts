import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { seconds } from "../terminal/progress.ts";
import { createAxis } from "./axis.ts";
import { shortId } from "./ending.ts";
import { html, Raw } from "./escape.ts";
import { renderMarkdown } from "./markdown.ts";
import { STYLE } from "./style.ts";
import { timeline } from "./timeline.ts";
import { visitorsChart } from "./visitors-chart.ts";

/** One rehearsal as a part of a page. */
export interface Section {
  name: string;
  worker: string;
  asExpected: boolean;
  body: Raw;
}

/** What a page says of one rehearsal; the worlds still stand. */
export function toSection(scenario: Scenario, rehearsal: Rehearsal): Section {
  const { asExpected, verdicts, worlds, caller } = rehearsal;
  const axis = createAxis(rehearsal);
  const body = html`<header id="${scenario.name}">
<p>Rehearsal of ${caller.worker}, ${new Date(rehearsal.recorder.startedAt).toISOString().slice(0, 16).replace("T", " ")} UTC</p>
<h1>${scenario.name}</h1>
<p>${scenario.title}</p>
<span class="verdict ${asExpected ? "yes" : "no"}">${asExpected ? "ended as expected" : "did not end as expected"}</span>
</header>
${cards(rehearsal)}
<h2>The visitors, and what was done meanwhile</h2>
<div class="panel">${visitorsChart(rehearsal, axis)}${timeline(rehearsal, axis)}</div>
${measured(rehearsal)}<h2>What was expected</h2>
<div class="panel"><ul class="plain">${verdicts.map(verdict)}</ul></div>
${failures(rehearsal)}${annotations(rehearsal)}${summaries(rehearsal)}
<footer>${worlds.cloudflare.requests.length} calls to Cloudflare, ${worlds.github.requests.length} to GitHub, all answered on this machine. The Worker ran in workerd.</footer>`;
  return { name: scenario.name, worker: caller.worker, asExpected, body };
}

/** One self-contained page about rehearsals: no script, nothing loaded, every text escaped. */
export function toPage(sections: Section[]): string {
  const names = sections.map(({ name }) => name).join(", ");
  const workers = [...new Set(sections.map(({ worker }) => worker))].join(", ");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rehearsal: ${names} · ${workers}</title>
<style>${new Raw(STYLE)}</style>
</head>
<body>
<main>
${overview(sections)}${sections.map(({ body }) => body)}
</main>
</body>
</html>
`;
  return page.text;
}

/** Of several rehearsals, how each ended. */
function overview(sections: Section[]): Raw {
  if (sections.length < 2) return html``;
  const items = sections.map(
    ({ name, asExpected }) =>
      html`<li class="${asExpected ? "yes" : "no"}">${name}: ${asExpected ? "ended as expected" : "did not end as expected"}</li>`,
  );
  return html`<h2>${sections.length} rehearsals</h2><div class="panel"><ul class="plain">${items}</ul></div>`;
}

function cards({ visitors, after, result, durationMs, worlds }: Rehearsal): Raw {
  const serving = after.deployment
    .map(({ versionId, percentage }) => `${percentage} % ${shortId(versionId)}`)
    .join(", ");
  const status = worlds.github.repository.deployments.at(-1)?.statuses.at(-1)?.state ?? "none";
  const ran = result.conclusion === "success" ? "good" : "bad";
  const all: [string, string, string][] = [
    [visitors.requests.toLocaleString("en"), "visitor requests", ""],
    [visitors.failed.toLocaleString("en"), "of them failed", visitors.failed > 0 ? "bad" : "good"],
    [result.conclusion, `workflow, ${seconds(durationMs)}`, ran],
    [serving || "nothing", "serves production now", ""],
    [status, "deployment at GitHub", ""],
  ];
  const shown = all.map(
    ([value, label, kind]) => html`<div class="card ${kind}"><b>${value}</b><span>${label}</span></div>`,
  );
  return html`<div class="cards">${shown}</div>`;
}

function verdict({ title, seen }: Rehearsal["verdicts"][number]): Raw {
  if (seen === undefined) return html`<li class="yes">${title}</li>`;
  return html`<li class="no">${title}: <span class="seen">${seen}</span></li>`;
}

function measured({ measured: all }: Rehearsal): Raw {
  if (all.length === 0) return html``;
  const rows = all.map(([name, value]) => html`<tr><th>${name}</th><td>${value}</td></tr>`);
  return html`<h2>What it cost</h2><div class="panel"><table>${rows}</table></div>`;
}

function failures({ visitors }: Rehearsal): Raw {
  if (visitors.failures.length === 0) return html``;
  const rows = visitors.failures.map(
    ({ at, url, reason, version }) =>
      html`<tr><td>${seconds(at)}</td><td>${url}</td><td class="error">${reason}</td><td><code>${shortId(version)}</code></td></tr>`,
  );
  const more = visitors.failed > rows.length ? `, the first ${rows.length}` : "";
  return html`<h2>Failed requests${more}</h2><div class="panel"><table><tr><th>at</th><th>address</th><th>what happened</th><th>version</th></tr>${rows}</table></div>`;
}

function annotations({ result }: Rehearsal): Raw {
  if (result.annotations.length === 0) return html``;
  const items = result.annotations.map(
    ({ level, message, job, step }) =>
      html`<li><span class="${level}">${level}</span> ${message} <span class="notice">${[job, step].filter(Boolean).join(" · ")}</span></li>`,
  );
  return html`<h2>Annotations</h2><div class="panel"><ul class="plain">${items}</ul></div>`;
}

function summaries({ result }: Rehearsal): Raw {
  if (result.summaries.length === 0) return html``;
  const items = result.summaries.map(
    ({ job, markdown: text }) =>
      html`<div class="panel summary"><div class="job">${job}</div>${new Raw(renderMarkdown(text))}</div>`,
  );
  return html`<h2>Job summaries</h2>${items}`;
}
