import { expect, test } from "vitest";
import { ApiError, UserError } from "./errors.ts";

type TestReason = "drifted" | "timeout";
const call = { service: "Cloudflare", method: "GET", path: "/x", detail: "words" };

test("a reason is one of the union that is named", () => {
  expect(new UserError<TestReason>("…", { reason: "drifted" }).reason).toBe("drifted");
  expect(new ApiError<TestReason>({ ...call, reason: "timeout" }).reason).toBe("timeout");
  // @ts-expect-error It is not.
  new UserError<TestReason>("…", { reason: "drifting" });
  // @ts-expect-error It is not.
  new ApiError<TestReason>({ ...call, reason: "drifting" });
});

test("an error without a union, or without a reason, does not compile", () => {
  // @ts-expect-error No union: the reason is not inferred from what is given.
  new UserError("…", { reason: "drifted" });
  // @ts-expect-error Any text is no union.
  new UserError<string>("…", { reason: "drifted" });
  // @ts-expect-error No reason.
  new UserError<TestReason>("…", { hint: "Do it." });
  // @ts-expect-error No union.
  new ApiError({ ...call, reason: "timeout" });
  // @ts-expect-error No reason.
  new ApiError<TestReason>(call);
});
