/**
 * The arrows of the house: who may import whom, and whether docs/architecture.md shows who does. `node
 * scripts/check/architecture.ts` prints what is wrong and who imports whom.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../tree.ts";
import { arrows, cycles, type Import, type Imports, mutualFolders, readImports, roomOf } from "./house/graph.ts";
import { KNOWN_VIOLATIONS } from "./house/known.ts";
import { whyNotImport } from "./house/packages.ts";
import { drawing, PAGE, type Room, readRooms } from "./house/rooms.ts";

/** What breaks the rules, each as one sentence; `known` are expected, and must be true. */
export function architectureProblems(root: string, known = KNOWN_VIOLATIONS): Problem[] {
  const imports = readImports(root);
  const rooms = readRooms(root);
  const found = [
    ...forbidden(rooms, imports),
    ...tangled(imports.files),
    ...undescribed(rooms, imports),
    ...misdrawn(root),
  ];
  return [
    ...found.filter(({ message }) => !known.includes(message)),
    ...known
      .filter((message) => !found.some((problem) => problem.message === message))
      .map((message) => at("scripts/check/house/known.ts", `"${message}" is not true any more: delete it.`)),
  ];
}

const at = (file: string, message: string): Problem => ({ file, line: 1, message });

/** Imports that the table, or the list of packages, does not allow. */
function forbidden(rooms: Map<string, Room>, { files, packages, tests }: Imports): Problem[] {
  const refuse = ({ from, to }: Import, why: string) => at(from, `${from} must not import ${to}: ${why}.`);
  return [
    ...files
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && rooms.get(roomOf(from))?.may.has(roomOf(to)) === false)
      .map((one) => refuse(one, `see the table in ${PAGE}`)),
    ...files
      .filter(
        ({ from, to }) => actionOf(from) !== undefined && actionOf(to) !== undefined && actionOf(from) !== actionOf(to),
      )
      .map((one) => refuse(one, "no action knows another; move what they share to src/")),
    ...packages.flatMap((one) => {
      const why = whyNotImport(roomOf(one.from), one.to);
      return why === undefined ? [] : [refuse(one, why)];
    }),
    ...tests
      .filter(({ from, to }) => isWitness(from) !== isWitness(to))
      .map((one) => refuse(one, "tests that need both the product and the local world live in test/")),
  ];
}

const actionOf = (path: string) => /^actions\/([^/]+)\//.exec(path)?.[1];
const isWitness = (path: string) => path.startsWith("local/");

/** Folders and files that import each other. */
function tangled(files: Import[]): Problem[] {
  const example = (one: string, other: string) =>
    files.find(({ from, to }) => folderOf(from) === one && folderOf(to) === other)?.from ?? one;
  return [
    ...mutualFolders(files).map(([one, other]) =>
      at(one, `${one} and ${other} import each other (${example(one, other)}, ${example(other, one)}).`),
    ),
    ...cycles(files).map((group) => {
      const some = `${group.slice(0, 4).join(", ")}${group.length > 4 ? ", …" : ""}`;
      return at(group[0] ?? "", `${group.length} files import each other in a circle: ${some}.`);
    }),
  ];
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/"));

/** Rooms without a row, and rows without a room. */
function undescribed(rooms: Map<string, Room>, imports: Imports): Problem[] {
  const standing = [...arrows(imports).keys()];
  return [
    ...standing.filter((room) => !rooms.has(room)).map((room) => at(PAGE, `The table has no row for ${room}.`)),
    ...[...rooms.keys()]
      .filter((room) => !standing.includes(room))
      .map((room) => at(PAGE, `The table has a row for ${room}, which does not exist.`)),
    ...[...rooms.values()].flatMap(({ name, unknown }) =>
      unknown.map((word) => at(PAGE, `The row of ${name} names ${word}, which is neither a room nor a layer.`)),
    ),
  ];
}

/** Lines of the drawing that should be there, and those that should not. */
function misdrawn(root: string): Problem[] {
  const page = existsSync(join(root, PAGE)) ? readFileSync(join(root, PAGE), "utf8") : "";
  const drawn = lines(/```mermaid\n[\s\S]*?\n```/.exec(page)?.[0] ?? "");
  const real = lines(drawing(root));
  const missing = real.filter((line) => !drawn.includes(line));
  const extra = drawn.filter((line) => !real.includes(line));
  return [
    ...missing.map((line) => at(PAGE, `The drawing lacks \`${line}\`: run \`npm run docs\`.`)),
    ...extra.map((line) => at(PAGE, `The drawing has \`${line}\`, the code has not: run \`npm run docs\`.`)),
  ];
}

const lines = (text: string) => text.split("\n").map((line) => line.trim());

if (import.meta.main) {
  const root = process.argv[2] ?? join(import.meta.dirname, "../..");
  for (const [room, others] of arrows(readImports(root))) console.log(`${room.padEnd(20)} -> ${others.join(", ")}`);
  for (const { message } of architectureProblems(root, [])) console.log(message);
}
