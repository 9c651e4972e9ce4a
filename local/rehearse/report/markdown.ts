import markdownIt from "markdown-it";

// Summaries are written by whatever ran: HTML in them is shown as text, except these tags, without attributes, that
// GitHub's own summaries need.
const ALLOWED = /^<(\/?)(br|details|summary|sub|sup|kbd)\s*\/?>/;
const markdown = markdownIt({ html: false, linkify: false });

markdown.inline.ruler.before("text", "allowed-tag", (state, silent) => {
  const match = ALLOWED.exec(state.src.slice(state.pos, state.posMax));
  if (match === null) return false;
  if (!silent) state.push("html_inline", "", 0).content = `<${match[1]}${match[2]}>`;
  state.pos += match[0].length;
  return true;
});

/** Markdown as safe HTML. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
