/** The packages that have one home, and the rooms that do no I/O. */

/** Who alone imports a package, and its subpaths. */
const HOMES: Record<string, string> = {
  "@actions/core": "src/action",
  "@actions/github": "src/github",
  "@actions/exec": "src/wrangler",
  cloudflare: "src/cloudflare",
};

/** Rooms without I/O, with what they may import of Node all the same: a nonce needs chance, a wait needs a timer. */
const PURE: Record<string, string[]> = {
  "src/errors.ts": [],
  "src/statistics": [],
  "src/text": [],
  "src/rollout": [],
  "src/record": ["node:crypto"],
  "src/time": ["node:timers/promises"],
};

/** Why a room must not import a package; undefined if it may. The local world is a witness: it may ask with any client. */
export function whyNotImport(room: string, name: string): string | undefined {
  if (room === "local" || room.startsWith("local/")) return undefined;
  const [owned, home] = Object.entries(HOMES).find(([owned]) => name === owned || name.startsWith(`${owned}/`)) ?? [];
  if (home !== undefined && home !== room) return `only ${home} uses ${owned}`;
  const node = PURE[room];
  if (node !== undefined && name.startsWith("node:") && !node.includes(name)) return `${room} does no I/O`;
  return undefined;
}
