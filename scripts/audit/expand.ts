import { parse, stringify } from "yaml";

/** A YAML text whose aliases are written out. Comments are lost. */
export function expandAnchors(text: string): string {
  return stringify(parse(text), { aliasDuplicateObjects: false, lineWidth: 0 });
}
