/** How many answers are remembered. */
const KEPT = 10_000;

/** Which version gave an answer, by the `cf-ray` that every answer carries: what the edge knows and an answer may not show. */
export interface Rays {
  note(ray: string, versionId: string): void;
  find(ray: string): string | undefined;
}

export function createRays(): Rays {
  const known = new Map<string, string>();
  return {
    note(ray, versionId) {
      known.set(ray, versionId);
      const [oldest] = known.keys();
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    },
    find: (ray) => known.get(ray),
  };
}
