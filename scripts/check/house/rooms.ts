/** The rooms as docs/architecture.md describes them: a table by hand says what may be, a drawing is generated from what is. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { arrows, readImports } from "./graph.ts";

/** The page with the table and the drawing. */
export const PAGE = "docs/architecture.md";

/** A row of the table. */
export interface Room {
  name: string;
  layer: string;
  /** The rooms that it may import. */
  may: Set<string>;
  /** Words in its last cell that are neither a room nor a layer. */
  unknown: string[];
}

/** The rows of the table: "| `room` | layer | what lives there | what it may import |". */
export function readRooms(root: string): Map<string, Room> {
  const page = existsSync(join(root, PAGE)) ? readFileSync(join(root, PAGE), "utf8") : "";
  const rows = page
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && /^`[^`]+`$/.test(cells[1] ?? ""))
    .map(([, name = "", layer = "", , may = ""]) => ({ name: name.slice(1, -1), layer, may: may.split(/,\s*/) }));
  const meaning = (word: string) =>
    rows.filter(({ name, layer }) => word === `\`${name}\`` || word === layer).map(({ name }) => name);
  return new Map(
    rows.map(({ name, layer, may }) => {
      const unknown = may.filter((word) => word !== "nobody" && meaning(word).length === 0);
      return [name, { name, layer, may: new Set(may.flatMap(meaning)), unknown }];
    }),
  );
}

const GROUND = "ground";

/**
 * The drawing: rooms in their layers, an arrow from whoever imports to whom. What a room takes from the ground, which is
 * open to all, is written into its box: the arrows would hide the others.
 */
export function drawing(root: string): string {
  const rooms = readRooms(root);
  const found = arrows(readImports(root));
  const layerOf = (room: string) => rooms.get(room)?.layer ?? "nowhere";
  const isGround = (room: string) => layerOf(room) === GROUND;
  const box = (room: string) => {
    const below = isGround(room)
      ? []
      : (found.get(room) ?? []).filter(isGround).map((other) => other.replace(/^src\//, ""));
    return `    ${id(room)}["${[room, ...(below.length === 0 ? [] : [`<small>${below.join(" · ")}</small>`])].join("<br/>")}"]`;
  };
  const layers = new Set([...[...rooms.values()].map(({ layer }) => layer), ...[...found.keys()].map(layerOf)]);
  const groups = [...layers].flatMap((layer) => [
    `  subgraph layer_${layer}["${layer}"]`,
    ...[...found.keys()].filter((room) => layerOf(room) === layer).map(box),
    "  end",
  ]);
  const lines = [...found].flatMap(([room, others]) =>
    others.filter((other) => isGround(room) || !isGround(other)).map((other) => `  ${id(room)} --> ${id(other)}`),
  );
  return ["```mermaid", "flowchart TD", ...groups, ...lines, "```"].join("\n");
}

const id = (room: string) => room.replace(/\.ts$/, "").replaceAll("/", "_");
