import { renderMarkdown } from "../../local/rehearse/report/markdown.ts";

/** Signs that not every machine has a font for, drawn instead: a shape on a ground of its own colour. */
const SIGNS: Record<string, [ground: string, path: string]> = {
  "✅": ["#1f883d", "M4 8.5 7 11.5 12 5"],
  "❌": ["#cf222e", "M5 5 11 11M11 5 5 11"],
  "↩️": ["#0969da", "M11.5 11V7H4.5M7 4.5 4.5 7 7 9.5"],
  "⚠️": ["#bf8700", "M8 4V9M8 11V12"],
};

const STYLE = `:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --paper: #fff; --line: #d1d9e0; --code: #818b981f; --link: #0969da; --new: #2f81f7; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --paper: #0d1117; --line: #3d444d; --code: #656c7633; --link: #4493f8; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { margin: 20px; padding: 8px 24px 20px; border: 1px solid var(--line); border-radius: 6px; } a { color: var(--link); }
h2 { margin: 16px 0; padding-bottom: 8px; border-bottom: 1px solid var(--line); font-size: 24px; }
table { border-collapse: collapse; margin: 0 0 16px; } th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; } td[style*=right] { text-align: right; } td[style*=center] { text-align: center; }
code { padding: 0.2em 0.4em; border-radius: 6px; background: var(--code); font: 85% ui-monospace, monospace; }
blockquote { margin: 0 0 16px; padding: 0 1em; border-left: 0.25em solid var(--line); color: var(--soft); } summary { color: var(--ink); }
svg.chart { display: block; width: 100%; max-width: 760px; height: auto; margin: 0 0 16px; font: 12px system-ui, sans-serif; }
svg text { fill: var(--soft); } svg .grid { stroke: var(--line); } svg .curve { fill: none; stroke: var(--new); stroke-width: 2; } svg .area { fill: var(--new); opacity: 0.15; } svg .end { text-anchor: end; }
svg.sign { width: 1em; height: 1em; vertical-align: -0.125em; }`;

/** A job summary as a page that looks like GitHub's. */
export function asGitHubShows(summary: string): string {
  const body = Object.entries(SIGNS).reduce(
    (text, [sign, drawn]) => text.replaceAll(sign, draw(drawn)),
    renderMarkdown(summary),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style><main>${body}</main></html>`;
}

function draw([ground, path]: [ground: string, path: string]): string {
  return `<svg class="sign" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${ground}"/><path d="${path}" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
