/** `Did you mean "path"? Allowed: …` for a key that is not allowed. */
export function suggestKey(key: string, allowed: readonly string[]): string {
  const near = nearest(key, allowed);
  return `${near === undefined ? "" : `Did you mean "${near}"? `}Allowed: ${allowed.join(", ")}.`;
}

/** The allowed word that was most likely meant; undefined if none is near. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const [best] = allowed
    .map((candidate) => ({ candidate, far: distance(candidate.toLowerCase(), word.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(1, word.length / 3))
    .sort((a, b) => a.far - b.far);
  return best?.candidate;
}

/**
 * How many letters must change, two that changed places being one change; words of unlike lengths are far apart whatever
 * their letters.
 */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > Math.max(1, b.length / 3)) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
