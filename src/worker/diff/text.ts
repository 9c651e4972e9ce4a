/** Longest texts that are compared line by line, and what of a difference is shown. */
const MOST = { lines: 40_000, edits: 800, shown: 400, line: 300, context: 2 };

/** What became of a text as lines of `diff -u` without its head; undefined if it is no text, or has become another one. */
export function diffLines(before: Buffer, after: Buffer): string[] | undefined {
  const [a, b] = [linesOf(before), linesOf(after)];
  if (a === undefined || b === undefined || a.length + b.length > MOST.lines) return undefined;
  const kept = longestCommon(a, b);
  return kept === undefined ? undefined : hunks(a, b, kept);
}

function linesOf(bytes: Buffer): string[] | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n");
  } catch {
    return undefined;
  }
}

type Pair = readonly [a: number, b: number];

/** Lines that both have, in their order, by Myers' greedy walk; undefined if there are too many others. */
function longestCommon(a: readonly string[], b: readonly string[]): Pair[] | undefined {
  const reach = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let edits = 0; edits <= Math.min(MOST.edits, a.length + b.length); edits++) {
    // Only the diagonals of this round are looked at again.
    trail.push(new Map([...reach].filter(([k]) => Math.abs(k) <= edits + 1)));
    for (let k = -edits; k <= edits; k += 2) {
      let x = down(reach, k, edits) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trail, a.length, b.length);
    }
  }
  return undefined;
}

const down = (reach: Map<number, number>, k: number, edits: number) =>
  k === -edits || (k !== edits && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));

function walkBack(trail: Map<number, number>[], length: number, other: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [length, other];
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const reach = trail[edits] ?? new Map<number, number>();
    const k = x - y;
    const from = down(reach, k, edits) ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : (reach.get(from) ?? 0);
    const startY = edits === 0 ? 0 : startX - from;
    while (x > startX && y > startY) pairs.push([--x, --y]);
    [x, y] = [startX, startY];
  }
  return pairs.toReversed();
}

/** The lines that went and came, each with a few around it. */
function hunks(a: readonly string[], b: readonly string[], kept: readonly Pair[]): string[] {
  const all: { mark: " " | "-" | "+"; line: string; at: number }[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of [...kept, [a.length, b.length] as const]) {
    for (; x < nextX; x++) all.push({ mark: "-", line: a[x] ?? "", at: x });
    for (; y < nextY; y++) all.push({ mark: "+", line: b[y] ?? "", at: y });
    if (x < a.length) all.push({ mark: " ", line: a[x++] ?? "", at: y++ });
  }
  const near = new Set<number>();
  for (const [i, { mark }] of all.entries())
    if (mark !== " ") for (let j = i - MOST.context; j <= i + MOST.context; j++) near.add(j);
  const shown: string[] = [];
  for (const [i, { mark, line, at }] of all.entries()) {
    if (!near.has(i)) continue;
    if (i === 0 || !near.has(i - 1)) shown.push(`@@ line ${at + 1} @@`);
    shown.push(`${mark}${line.length > MOST.line ? `${line.slice(0, MOST.line)}… (${line.length} characters)` : line}`);
  }
  const left = shown.length - MOST.shown;
  return left <= 0 ? shown : [...shown.slice(0, MOST.shown), `… and ${left} more lines`];
}
