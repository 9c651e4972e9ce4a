import { describe, expect, test } from "vitest";
import { failure, input } from "./test-inputs.ts";
import { optionalVersionId, versionId } from "./version-id.ts";

describe("version ids", () => {
  const id = "dc8dcd28-271b-4367-9840-6c244f84cb40";
  test("become lower case", () => {
    input("version-id", id.toUpperCase());
    expect([versionId("version-id"), optionalVersionId("version-id")]).toEqual([id, id]);
    input("version-id", "");
    expect(optionalVersionId("version-id")).toBeUndefined();
    expect(failure(() => versionId("version-id")).message).toMatch(/is missing or empty/);
  });

  test.each(["latest", id.replaceAll("-", ""), `${id}0`, id.replace("d", "g")])("are not %s", (text) => {
    input("version-id", text);
    expect(failure(() => versionId("version-id")).message).toBe(
      `Input \`version-id\` is \`${text}\`, which is not a version id.`,
    );
  });
});
