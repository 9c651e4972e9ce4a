import { expect, test } from "vitest";
import { createMetrics } from "./metrics.ts";

const call = { worker: "w", versionId: "v", status: "success", wallTimeMs: 1, overridden: false };

test("one row per minute and outcome; only runtime failures are errors", () => {
  let now = 60_000 * 10 + 5;
  const metrics = createMetrics(() => now);
  metrics.record(call);
  metrics.record({ ...call, overridden: true });
  metrics.record({ ...call, status: "clientDisconnected" });
  metrics.record({ ...call, status: "scriptThrewException" });
  now += 60_000;
  metrics.record(call);
  const row = { worker: "w", versionId: "v", minute: 600_000, errors: 0, overridden: 0, requests: 1, wallTimesMs: [1] };
  expect(metrics.rows()).toEqual([
    { ...row, status: "success", requests: 2, overridden: 1, wallTimesMs: [1, 1] },
    { ...row, status: "clientDisconnected" },
    { ...row, status: "scriptThrewException", errors: 1 },
    { ...row, status: "success", minute: 660_000 },
  ]);
});

test("wall times are a sample of at most 200", () => {
  const metrics = createMetrics(() => 0);
  for (let i = 0; i < 5_000; i++) metrics.record({ ...call, wallTimeMs: i });
  const [row] = metrics.rows();
  expect(row?.requests).toBe(5_000);
  expect(row?.wallTimesMs.length).toBe(200);
  expect(Math.max(...(row?.wallTimesMs ?? []))).toBeGreaterThan(1_000);
});
