/** The description of the release, at the top of its directory. */
export const RELEASE_FILE = "release.json";
/** The folders of a release directory: the code, and the static files. */
export const FOLDERS = ["worker", "assets"] as const;

// actions/upload-artifact refuses these in file names; the percent sign makes the encoding reversible.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not pass.
const UNSAFE = /[\u0000-\u001f\u007f"<>|*?:\\%]/g;

/** A path of `/`-separated names as it lies in a release: `.` and `..` and what artifacts cannot hold are percent-encoded. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeName).join("/");
}

/** True if a safe path is what `encodePath` answers for some path: each has one spelling. */
export function isEncoded(path: string): boolean {
  return path.search(UNSAFE) === -1 || encodePath(decodePath(path)) === path;
}

/** The path that `encodePath` was given. */
export function decodePath(path: string): string {
  return path.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** True if a path stays below the directory it is relative to and has one spelling only. */
export function isSafePath(path: string): boolean {
  return (
    path !== "" &&
    !path.includes("\\") &&
    !path.includes("\0") &&
    path.split("/").every((name) => name !== "" && name !== "." && name !== "..")
  );
}

function encodeName(name: string): string {
  if (/^\.{1,2}$/.test(name)) return name.replaceAll(".", "%2E");
  if (name === "") return "%00";
  return name.replace(UNSAFE, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
