import type { Annotation } from "../../runner/contract/result.ts";
import type { VisitorFailure } from "../../visitors/visitors.ts";
import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { seconds } from "../terminal/progress.ts";
import { html, prose, type Raw } from "./escape.ts";
import { versionsIn } from "./words.ts";

/** Failed requests: those alike are one row. */
export function failures(rehearsal: Rehearsal): Raw {
  const { visitors } = rehearsal;
  if (visitors.failures.length === 0) return html``;
  const named = versionsIn(rehearsal);
  const rows = alike(visitors.failures).map((group) => {
    const [{ at, url, reason, version }] = group;
    const until = group.at(-1)?.at ?? at;
    const when = group.length === 1 ? seconds(at) : `${seconds(at)} to ${seconds(until)}`;
    return html`<tr><td>${when}</td><td>${group.length}</td><td class="error">${reason}</td><td>${named.get(version)?.word ?? "no version"}</td><td>${url}</td></tr>`;
  });
  const more = visitors.failed > visitors.failures.length ? `, the first ${visitors.failures.length}` : "";
  return html`<h2>Failed requests${more}</h2><div class="panel"><table><tr><th>When</th><th>Requests</th><th>Answer</th><th>Answered by</th><th>Address</th></tr>${rows}</table></div>`;
}

/** At least one request, all with the same answer of the same version at the same address. */
export type Group = [VisitorFailure, ...VisitorFailure[]];

/** Failed requests by answer, version and address, in the order in which the first of each came. */
export function alike(failed: VisitorFailure[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of failed) {
    const key = JSON.stringify([one.url, one.reason, one.version]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

/** What the steps said, each once: errors and warnings are open, notices folded. */
export function messages({ result }: Rehearsal): Raw {
  const all = result.annotations;
  const loud = all.filter(({ level }) => level !== "notice");
  const quiet = all.filter(({ level }) => level === "notice");
  if (all.length === 0) return html``;
  const shown = loud.length === 0 ? html`` : list(loud);
  const folded =
    quiet.length === 0 ? html`` : html`<details><summary>${quiet.length} notices</summary>${list(quiet)}</details>`;
  return html`<h2>What the steps said</h2><div class="panel">${shown}${folded}</div>`;
}

function list(annotations: Annotation[]): Raw {
  const items = annotations.map(({ level, message, job, step }) => {
    const lines = [...new Set(message.split("\n"))].map((line) => html`<br>${prose(line)}`);
    return html`<li><span class="${level}">${level}</span> <span class="soft">${[job, step].filter(Boolean).join(" · ")}</span>${lines}</li>`;
  });
  return html`<ul class="plain said">${items}</ul>`;
}
