import { expect, test } from "vitest";
import { alone, deploymentOf } from "../record/deployment.ts";
import { formatRecord } from "../record/record.ts";
import { refuseSplit } from "./live.ts";

test("a split is refused with both ids, unless this run made it, even if its message was cut", () => {
  const table = [
    { version: "v1", percentage: 90 },
    { version: "v2", percentage: 10 },
  ];
  const by = (run?: string) => {
    const record = {
      kind: "DEPLOY" as const,
      nonce: "00000000",
      run,
      attempt: "1",
      text: "Deploy 8f2c1d3 of octo/hello",
    };
    return deploymentOf({ id: "dep", table, message: formatRecord(record) });
  };
  expect(() => refuseSplit("shop", by(), "7")).toThrow(/v1 at 90 %, v2 at 10 %/);
  expect(() => refuseSplit("shop", by("8"), "7")).toThrow(/run 8,/);
  expect(() => refuseSplit("shop", by("8"), undefined)).toThrow(/run 8,/);
  expect(() => refuseSplit("shop", by("7"), "7")).not.toThrow();
  const { message } = by("17234567890");
  const cut = deploymentOf({ id: "dep", table, message: message.slice(0, 50) });
  expect(() => refuseSplit("shop", cut, "17234567890")).not.toThrow();
  expect(() => refuseSplit("shop", deploymentOf({ id: "dep", table: alone("v1") }), "7")).not.toThrow();
});
