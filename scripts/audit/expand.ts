import { type Node, parseDocument, visit } from "yaml";

/** A YAML text whose aliases are written out. Comments stay: what is let pass, with its reason, is said in one. */
export function expandAnchors(text: string): string {
  const document = parseDocument(text);
  // Into what was put in place of an alias the visit goes on: an alias may stand within what another one names.
  visit(document, { Alias: (_key, alias) => alias.resolve(document)?.clone() as Node | undefined });
  visit(document, {
    Node: (_key, node) => {
      if ("anchor" in node) delete node.anchor;
    },
  });
  return document.toString({ lineWidth: 0 });
}
