/** Makes a life that breaks a rule smaller, as long as it still does. */
import type { Life } from "./life.ts";

/** Every life that is a little simpler than this one. */
export function simpler(life: Life): Life[] {
  const without = life.events.map((_, i) => ({ ...life, events: life.events.toSpliced(i, 1) }));
  const plainer: Partial<Life>[] = [
    { second: "no" },
    { staged: "no" },
    { candidate: "good" },
    { active: "good" },
    { analytics: false },
    { strategy: "blue-green" },
  ];
  const changed = plainer.map((change) => ({ ...life, ...change }));
  return [...without, ...changed.filter((other) => JSON.stringify(other) !== JSON.stringify(life))];
}

/** The simplest life found that still fails; each is tried twice, because processes do not run alike twice. */
export async function shrink(life: Life, fails: (life: Life) => Promise<boolean>, tries = 2): Promise<Life> {
  for (const candidate of simpler(life)) {
    for (let i = 0; i < tries; i++) if (await fails(candidate)) return await shrink(candidate, fails, tries);
  }
  return life;
}
