import markdownIt from "markdown-it";
import { drawChart } from "./chart.ts";

// Summaries are written by whatever ran: HTML in them is shown as text, except these tags, without attributes, that
// GitHub's own summaries need.
const ALLOWED = /^<(\/?)(br|wbr|details|summary|sub|sup|kbd)(\s+open)?\s*\/?>/;
const markdown = markdownIt({ html: false, linkify: false });

markdown.inline.ruler.before("text", "allowed-tag", (state, silent) => {
  const match = ALLOWED.exec(state.src.slice(state.pos, state.posMax));
  if (match === null) return false;
  if (!silent)
    state.push("html_inline", "", 0).content = `<${match[1]}${match[2]}${match[3] === undefined ? "" : " open"}>`;
  state.pos += match[0].length;
  return true;
});

const fence = markdown.renderer.rules.fence;
// GitHub draws these; so do we, as far as our own actions use them.
markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const chart = token?.info.trim() === "mermaid" ? drawChart(token.content) : undefined;
  return chart?.text ?? fence?.(tokens, index, options, env, self) ?? "";
};

/** Markdown as safe HTML. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
