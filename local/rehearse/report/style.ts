/** Colours of the page by scheme. What is lettering has a contrast of 4.5:1 on every ground that it stands on. */
export const COLOURS = {
  light: {
    ink: "#1b2530",
    soft: "#5b6670",
    paper: "#fbfaf8",
    card: "#ffffff",
    line: "#e3e0da",
    link: "#1f5fa8",
    good: "#187a4e",
    bad: "#c62f2f",
    warn: "#8a5a0b",
    pill: "#ffffff",
    old: "#2f6fb5",
    new: "#1d9474",
    third: "#a67a1f",
    other: "#808a94",
  },
  dark: {
    ink: "#e8ebee",
    soft: "#a3aeb9",
    paper: "#14181d",
    card: "#1c2229",
    line: "#303842",
    link: "#8ab8ee",
    good: "#4cc38a",
    bad: "#ff7b7b",
    warn: "#e0b050",
    pill: "#10151a",
    old: "#6ea8e6",
    new: "#4cc3a0",
    third: "#d8b45c",
    other: "#7b8692",
  },
} as const;

const variables = (scheme: keyof typeof COLOURS) =>
  Object.entries(COLOURS[scheme])
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ");

/** The page's whole style: no font, no script and no picture comes from outside. */
export const STYLE = `
:root { color-scheme: light dark; ${variables("light")} }
@media (prefers-color-scheme: dark) { :root { ${variables("dark")} } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 1040px; margin: 0 auto; } a { color: var(--link); }
article + article, nav + article { margin-top: 4rem; padding-top: 2.5rem; border-top: 1px solid var(--line); }
h1 { margin: 0.3rem 0; font-size: 1.9rem; line-height: 1.25; letter-spacing: -0.01em; } nav h1 { margin-bottom: 1rem; }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.1rem; }
header p { margin: 0.25rem 0 0; color: var(--soft); }
.verdict { display: inline-block; margin-top: 1rem; padding: 0.3rem 0.8rem; border-radius: 2rem; color: var(--pill); font-weight: 600; }
.verdict.yes { background: var(--good); } .verdict.no { background: var(--bad); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 0.75rem; margin-top: 1.5rem; }
.card, .panel { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.card { padding: 0.8rem 1rem; } .panel { padding: 1rem 1.1rem; overflow-x: auto; }
.card b { display: block; font-size: 1.15rem; line-height: 1.3; font-variant-numeric: tabular-nums; } .card b::first-letter { text-transform: uppercase; }
.card span { color: var(--soft); font-size: 0.85rem; } .card.bad b { color: var(--bad); } .card.good b { color: var(--good); }
.cause { margin-top: 1.5rem; border-left: 4px solid var(--bad); } .cause h2 { margin: 0 0 0.5rem; } .cause p { margin: 0.4rem 0; } .cause b { font-weight: 600; }
.wide { min-width: 680px; } svg { display: block; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: var(--ink); } svg .small, svg .tick { fill: var(--soft); font-size: 11px; } svg .tick { text-anchor: middle; }
svg .end { text-anchor: end; } svg .label { font-weight: 600; } svg .grid { stroke: var(--line); } svg .base { stroke: var(--soft); }
svg .share { font-weight: 600; font-size: 11px; text-anchor: middle; } svg .curve { fill: none; stroke: var(--new); stroke-width: 2; }
svg.chart { max-width: 720px; margin: 0.75rem 0; } svg .area { fill: var(--new); opacity: 0.15; }
svg .bar-0 { fill: var(--new); opacity: 0.45; } svg .bar-1 { fill: var(--new); }
svg .deployed { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 3; }
svg .job { fill: var(--other); opacity: 0.35; } svg .job.success { fill: var(--good); } svg .job.failure { fill: var(--bad); }
svg .step.success { fill: var(--good); } svg .step.failure { fill: var(--bad); } svg .step.cancelled, svg .open { fill: var(--warn); }
ul.plain { list-style: none; margin: 0; padding: 0; } ul.plain li { padding: 0.2rem 0; } ul.said li { padding: 0.4rem 0; } ul.contents li { padding: 0.4rem 0; }
li.yes::before { content: "✓ "; color: var(--good); font-weight: 700; } li.no::before { content: "✗ "; color: var(--bad); font-weight: 700; }
.seen, .error { color: var(--bad); } .warning { color: var(--warn); } .notice, .soft { color: var(--soft); }
table { border-collapse: collapse; overflow-wrap: normal; } th, td { padding: 0.3rem 0.8rem 0.3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
td:last-child { overflow-wrap: anywhere; min-width: 13rem; } code, pre { font: 13px ui-monospace, monospace; } pre { overflow-x: auto; }
td code { overflow-wrap: anywhere; }
.summary { margin-bottom: 0.75rem; } .summary > summary { font-size: 0.85rem; font-weight: 600; }
.summary h2, .summary h3 { margin: 1.2rem 0 0.5rem; font-size: 1.1rem; } .summary table { margin: 0.6rem 0 1rem; } .summary blockquote { margin: 0.75rem 0; padding-left: 0.9rem; border-left: 3px solid var(--line); color: var(--soft); }
.summary details { overflow-x: auto; margin: 0.4rem 0; } summary { cursor: pointer; color: var(--soft); }
footer { margin-top: 3rem; color: var(--soft); font-size: 0.85rem; }
@media (max-width: 600px) { body { padding: 1.25rem 0.75rem 3rem; } h1 { font-size: 1.45rem; } }
`;
