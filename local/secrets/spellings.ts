/** How a secret would look where it does not belong, in the spellings that people can turn back without effort. */

/** Shorter ones stand anywhere by chance. */
export const SHORTEST = 8;

/** All spellings of some secrets; those that are too short to mean anything have none. */
export function spellingsOf(secrets: Iterable<string>): string[] {
  const long = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST);
  const read = long.flatMap(spell).flatMap((text) => [text, readByBytes(text)]);
  return [...new Set(read)].filter((spelling) => spelling.length >= SHORTEST);
}

/** A secret, and the values of its lines if it is a list of `NAME=value`, without the quotes that people write. */
export function partsOf(secret: string): string[] {
  const lines = [...secret.matchAll(/^\s*(?:export\s+)?\w+=(.*)$/gm)].map(([, value = ""]) => value.trim());
  return [secret.trim(), ...lines.map((value) => value.replace(/^(["'`])(.*)\1$/, "$2"))];
}

function spell(secret: string): string[] {
  const hex = Buffer.from(secret).toString("hex");
  const url = encodeURIComponent(secret);
  const base64 = [0, 1, 2].map((before) => base64Within(secret, before));
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    hex,
    hex.toUpperCase(),
    url,
    url.replaceAll("%20", "+"),
    new URLSearchParams({ "": secret }).toString().slice(1),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/** How it looks in a file that is read as Latin-1, so that any file can be. */
const readByBytes = (text: string) => Buffer.from(text).toString("latin1");

/** As it stands in the base64 of a longer text, without the letters that hold a neighbour's bits as well. */
function base64Within(secret: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
  return bytes.toString("base64").slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
}
