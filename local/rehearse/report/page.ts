import { html, Raw } from "./escape.ts";
import type { Section } from "./section.ts";
import { STYLE } from "./style.ts";

/** One self-contained page about rehearsals: no script, nothing loaded, every text escaped. */
export function toPage(sections: Section[]): string {
  const workers = [...new Set(sections.map(({ worker }) => worker))].join(", ");
  const [only] = sections;
  const title = sections.length === 1 ? only?.headline : `${sections.length} rehearsals`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title ?? ""} · ${workers}</title>
<style>${new Raw(STYLE)}</style>
</head>
<body>
<main>
${contents(sections)}${sections.map(({ body }) => body)}
</main>
</body>
</html>
`;
  return page.text;
}

/** Of several rehearsals, how each ended, and the way to it: those that did not end as they should first. */
function contents(sections: Section[]): Raw {
  if (sections.length < 2) return html``;
  const sorted = sections.toSorted((a, b) => Number(a.asExpected) - Number(b.asExpected));
  const good = sections.filter(({ asExpected }) => asExpected).length;
  const items = sorted.map(
    ({ name, headline, played, asExpected }) =>
      html`<li class="${asExpected ? "yes" : "no"}"><a href="#${name}">${headline}</a><br><span class="soft">${played}</span></li>`,
  );
  const said = good === sections.length ? "all of them" : `${good} of them`;
  return html`<nav><h1>${sections.length} rehearsals, ${said} ended as they should</h1><div class="panel"><ul class="plain contents">${items}</ul></div></nav>`;
}
