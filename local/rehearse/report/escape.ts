const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** A template whose values are escaped, except those that `raw` marks. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Raw | Raw[])[]): Raw {
  const text = parts.reduce((all, part, index) => all + part + render(values[index] ?? ""), "");
  return new Raw(text);
}

/** Markup that is already safe. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A sentence in which names stand in backticks: they become code, everything else is text. */
export function prose(sentence: string): Raw {
  const parts = sentence.split("`");
  const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("`")];
  return new Raw(
    paired.map((part, i) => (i % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part))).join(""),
  );
}

function render(value: string | number | Raw | Raw[]): string {
  if (Array.isArray(value)) return value.map(({ text }) => text).join("\n");
  return value instanceof Raw ? value.text : escapeHtml(String(value));
}
