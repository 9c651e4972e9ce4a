import { lifeOf } from "./life.ts";
import { play } from "./play.ts";
import { judge } from "./rules.ts";
const [from = 1, to = from] = process.argv.slice(2).map(Number);
const parallel = Number(process.env.P ?? 2);
const seeds = Array.from({ length: to - from + 1 }, (_, i) => from + i);
const started = performance.now();
const cpu = process.resourceUsage();
await Promise.all(Array.from({ length: parallel }, async () => {
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
    const life = lifeOf(seed);
    const t = performance.now();
    try {
      const history = await play(life, Number(process.env.SLOW ?? 1.5));
      const found = judge(history);
      const steps = history.steps.map((s) => `${s.name}:${s.outcome ?? s.exitCode ?? s.signal?.name}${s.exitCode === undefined ? "!" : ""}${s.reason ? `(${s.reason})` : ""}:${s.endedAt - s.startedAt}`).join(" ");
      console.log(seed, Math.round(performance.now() - t), steps, `visits ${history.visits.length}`, found.length ? `\n   VIOLATES ${JSON.stringify(found)}\n   ${JSON.stringify(life)}` : "");
      if (process.env.V) { for (const s of history.steps) console.log(s.name, "\n", s.log); for (const d of history.deployments) console.log(d.at, d.message.slice(0, 60), JSON.stringify(d.table), d.id); console.log(JSON.stringify(history.foreign)); for (const c of history.calls) console.log(c.at, c.method, c.status); }
    } catch (error) { console.log(seed, "ERROR", error, JSON.stringify(life)); }
  }
}));
console.log("total", Math.round(performance.now() - started));
