import type { Journal } from "./journal.ts";
import { type Scene, type Step, waitUntil } from "./scene.ts";

/** Looks at whatever is due: the head of the list, users' traffic, our probes. Otherwise waits, at most until `until`. */
export function watch(journal: Journal, scene: Scene, via: "plain" | "override", until: number): Step {
  const { config, now } = scene;
  const { timing } = config;
  const share = journal.state === "BAKE" ? 100 : (config.steps[journal.step]?.share ?? 0);
  const from = journal.since + timing.warmUpMs;
  // Analytics cost an API call each: none before there can be a settled answer.
  const settled = from + timing.lagMs + Math.min(timing.measureEveryMs, timing.warmUpMs);
  const measure = config.analytics && share > 0 ? Math.max(journal.due.measure, settled) : Number.POSITIVE_INFINITY;
  // Without an echo a probe proves something only when there is a single version to answer.
  const probe = config.identity === "echo" || via === "plain" ? journal.due.probe : Number.POSITIVE_INFINITY;
  if (journal.due.read <= now) return { action: { do: "read" }, journal };
  if (measure <= now) return { action: { do: "measure", from, to: now - timing.lagMs }, journal };
  if (probe <= now) return { action: { do: "probe", via }, journal };
  return { action: waitUntil(now, journal.due.read, measure, probe, until), journal };
}
