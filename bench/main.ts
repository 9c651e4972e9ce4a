/** Ratios of ours to theirs, measured side by side on this machine: A B A B, medians. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Bench, type Limit, type Sample, Skip } from "./bench.ts";
import { benches } from "./benches/index.ts";
import { median } from "./measure.ts";
import { startBenchWorld } from "./world.ts";

const USAGE = `npm run bench -- [--only NAME] [--pairs N] [--json FILE]

Measures ours and theirs in turn and prints medians and ratios; ends with 0 if every ratio is within its limit.

  --only NAME   one of ${benches.map(({ name }) => name).join(", ")}; may be repeated
  --pairs N     measured pairs of each (default 7)
  --json FILE   write the results as JSON
`;

/** The result of one benchmark, as `--json` writes it. */
interface Result {
  ours: Sample;
  theirs: Sample;
  ratio: Record<keyof Required<Limit>, number>;
  limit: Limit;
  holds: boolean;
}

async function main({ only, pairs, json }: Given): Promise<number> {
  const results: Record<string, Result> = {};
  for (const bench of benches.filter(({ name }) => only.length === 0 || only.includes(name))) {
    console.log(`\n${bench.name}: ${bench.title}`);
    try {
      const result = await measureBench(bench, pairs);
      results[bench.name] = result;
      print(result);
    } catch (error) {
      if (!(error instanceof Skip)) throw error;
      console.log(`  not measured: ${error.message}`);
    }
  }
  if (json !== undefined) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`);
  return Object.values(results).every(({ holds }) => holds) ? 0 : 1;
}

async function measureBench(bench: Bench, pairs: number): Promise<Result> {
  // A world of its own: what one benchmark leaves behind must not slow the next.
  const world = await startBenchWorld();
  try {
    const sides = await bench.setUp(world);
    const ours: Sample[] = [];
    const theirs: Sample[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      await sides.prepare(pair);
      ours.push(await sides.ours());
      theirs.push(await sides.theirs());
      const times = [ours.at(-1), theirs.at(-1)].map((sample) => `${Math.round(sample?.wallMs ?? 0)} ms`);
      console.log(`  pair ${pair + 1} of ${pairs}: ${times.join(" against ")}`);
    }
    return compare(middle(ours), middle(theirs), bench.limit);
  } finally {
    await world.close();
  }
}

function middle(samples: Sample[]): Sample {
  const of = (key: keyof Sample) => Math.round(median(samples.map((sample) => sample[key])));
  return { wallMs: of("wallMs"), memoryKb: of("memoryKb"), requests: of("requests") };
}

function compare(ours: Sample, theirs: Sample, limit: Limit): Result {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const ratio = {
    wall: round(ours.wallMs / theirs.wallMs),
    memory: round(ours.memoryKb / theirs.memoryKb),
    requests: round(ours.requests / theirs.requests),
  };
  const measures = Object.keys(limit) as (keyof Limit)[];
  // A measure that this machine cannot take (no /proc) is not a number and holds nothing.
  const holds = measures.every((measure) => ratio[measure] <= (limit[measure] ?? Number.POSITIVE_INFINITY));
  return { ours, theirs, ratio, limit, holds };
}

function print({ ours, theirs, ratio, limit, holds }: Result): void {
  const row = (cells: string[]) =>
    console.log(`  ${cells.map((cell, index) => cell.padEnd(index === 0 ? 10 : 12)).join("")}`);
  const bound = (measure: keyof Limit) => (limit[measure] === undefined ? "" : `<= ${limit[measure]}`);
  row(["", "ours", "theirs", "ratio", "limit"]);
  row(["wall", `${ours.wallMs} ms`, `${theirs.wallMs} ms`, `${ratio.wall}`, bound("wall")]);
  const megabytes = (kb: number) => `${Math.round(kb / 1024)} MB`;
  // What a benchmark does not measure on both sides is 0, and says nothing.
  if (ours.memoryKb * theirs.memoryKb > 0)
    row(["memory", megabytes(ours.memoryKb), megabytes(theirs.memoryKb), `${ratio.memory}`, bound("memory")]);
  if (ours.requests * theirs.requests > 0)
    row(["requests", `${ours.requests}`, `${theirs.requests}`, `${ratio.requests}`, bound("requests")]);
  console.log(`  ${holds ? "holds" : "DOES NOT HOLD"}`);
}

type Given = ReturnType<typeof readArguments>;

function readArguments(argv: string[]) {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: "string", multiple: true, default: [] },
      pairs: { type: "string", default: "7" },
      json: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const pairs = Number(values.pairs);
  if (!Number.isInteger(pairs) || pairs < 1) throw new TypeError(`--pairs "${values.pairs}" is not a number from 1.`);
  const unknown = values.only.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined) throw new TypeError(`--only "${unknown}" is no benchmark.`);
  return { ...values, pairs };
}

let given: Given | undefined;
try {
  given = readArguments(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
if (given?.help) process.stdout.write(USAGE);
else if (given !== undefined) process.exitCode = await main(given);
