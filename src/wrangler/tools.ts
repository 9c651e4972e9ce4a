import { delimiter, dirname, join } from "node:path";

/**
 * The variables with the tools of the project's packages in front of the `PATH`: every `node_modules/.bin` from the
 * directory upwards, nearest first, as `npx` and npm's scripts have them. `directory` is absolute.
 */
export function withPackageTools(variables: Record<string, string>, directory: string): Record<string, string> {
  const name = Object.keys(variables).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const before = variables[name];
  const path = [...upwards(directory).map((folder) => join(folder, "node_modules/.bin")), ...(before ? [before] : [])];
  return { ...variables, [name]: path.join(delimiter) };
}

function upwards(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))];
}
