/**
 * A text as a whole sentence: it ends with a full stop, and with one only. Words that come from elsewhere (an API, another
 * error, a file) may have one or not; a question mark, an ellipsis or a colon is left as it is.
 */
export function fullStop(text: string): string {
  const words = text.trimEnd().replace(/([^.])\.\.$/, "$1.");
  return /[.!?…:]["'”’)`*]*$/.test(words) ? words : `${words}.`;
}

/** Several texts as sentences, one after the other. */
export const sentences = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text === undefined || text.trim() === "" ? [] : [fullStop(text)])).join(" ");

/** Several texts as sentences, each on lines of its own; what was said already is left out, unless it is indented. */
export const lines = (...texts: readonly (string | undefined)[]): string => {
  const all = texts.flatMap((text) => (text === undefined || text.trim() === "" ? [] : fullStop(text).split("\n")));
  return all.filter((line, i) => !/^\S/.test(line) || all.indexOf(line) === i).join("\n");
};

/** Several texts as parts of one sentence, without its full stop. */
export const clauses = (texts: readonly string[]): string =>
  texts.map((text) => text.trimEnd().replace(/(?<!\.)\.+$/, (dots) => (dots.length > 2 ? dots : ""))).join("; ");
