/** The page's whole style: no font, no script and no picture comes from outside. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b2530; --soft: #66717d; --paper: #fbfaf8; --card: #ffffff; --line: #e3e0da;
  --good: #1f8a5b; --bad: #d13b3b; --warn: #b7791f; --old: #2f6fb5; --new: #2aa784; --third: #b58a2f; --other: #9aa3ad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #9aa6b2; --paper: #14181d; --card: #1c2229; --line: #303842;
  --good: #4cc38a; --bad: #ff6b6b; --warn: #e0b050; --old: #6ea8e6; --new: #4cc3a0; --third: #d8b45c; --other: #6b7682; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, sans-serif; }
main { max-width: 1040px; margin: 0 auto; }
h1 { margin: 0; font-size: 1.9rem; letter-spacing: -0.01em; }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.1rem; }
header p { margin: 0.25rem 0 0; color: var(--soft); }
.verdict { display: inline-block; margin-top: 1rem; padding: 0.3rem 0.8rem; border-radius: 2rem; color: #fff; font-weight: 600; }
.verdict.yes { background: var(--good); } .verdict.no { background: var(--bad); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 0.75rem; margin-top: 1.5rem; }
.card, .panel { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.card { padding: 0.8rem 1rem; } .panel { padding: 1rem 1.1rem; overflow-x: auto; }
.card b { display: block; font-size: 1.35rem; overflow-wrap: anywhere; line-height: 1.25; font-variant-numeric: tabular-nums; } .card span { color: var(--soft); font-size: 0.85rem; }
.card.bad b { color: var(--bad); } .card.good b { color: var(--good); }
svg { display: block; width: 100%; min-width: 720px; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: var(--ink); } svg .small, svg .tick { fill: var(--soft); font-size: 11px; } svg .tick { text-anchor: middle; }
svg .end { text-anchor: end; } svg .label { font-weight: 600; } svg .grid { stroke: var(--line); } svg .base { stroke: var(--soft); }
svg .share { font-weight: 600; font-size: 11px; text-anchor: middle; } svg .curve { fill: none; stroke: var(--new); stroke-width: 2; }
svg.chart { min-width: 0; max-width: 720px; margin: 0.75rem 0; } svg .area { fill: var(--new); opacity: 0.15; }
svg .bar-0 { fill: var(--new); opacity: 0.45; } svg .bar-1 { fill: var(--new); }
svg .deployed { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 3; }
svg .job { fill: var(--other); opacity: 0.35; } svg .job.success { fill: var(--good); } svg .job.failure { fill: var(--bad); }
svg .step.success { fill: var(--good); } svg .step.failure { fill: var(--bad); } svg .step.cancelled, svg .open { fill: var(--warn); }
ul.plain { list-style: none; margin: 0; padding: 0; } ul.plain li { padding: 0.2rem 0; }
li.yes::before { content: "✓ "; color: var(--good); font-weight: 700; } li.no::before { content: "✗ "; color: var(--bad); font-weight: 700; }
.seen, .error { color: var(--bad); } .warning { color: var(--warn); } .notice { color: var(--soft); }
table { border-collapse: collapse; } th, td { padding: 0.3rem 0.8rem 0.3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
code, pre { font: 13px ui-monospace, monospace; } pre { overflow-x: auto; }
.summary { margin-bottom: 0.75rem; } .summary .job { color: var(--soft); font-size: 0.85rem; font-weight: 600; }
.summary h3 { margin: 1.4rem 0 0.5rem; font-size: 1.05rem; } .summary table { margin: 0.6rem 0 1rem; } .summary blockquote { margin: 0.75rem 0; padding-left: 0.9rem; border-left: 3px solid var(--line); color: var(--soft); }
summary { cursor: pointer; color: var(--soft); }
footer { margin-top: 3rem; color: var(--soft); font-size: 0.85rem; }
`;
