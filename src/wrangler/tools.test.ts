import { expect, test } from "vitest";
import { withPackageTools } from "./tools.ts";

test("the tools of the packages come first, nearest first, as npx has them", () => {
  expect(withPackageTools({ PATH: "/usr/bin", HOME: "/root" }, "/repo/apps/shop")).toEqual({
    PATH: "/repo/apps/shop/node_modules/.bin:/repo/apps/node_modules/.bin:/repo/node_modules/.bin:/node_modules/.bin:/usr/bin",
    HOME: "/root",
  });
});

test("whatever the variable is called, and where there is none", () => {
  expect(withPackageTools({ Path: "/bin" }, "/a")).toEqual({ Path: "/a/node_modules/.bin:/node_modules/.bin:/bin" });
  expect(withPackageTools({}, "/a").PATH).toBe("/a/node_modules/.bin:/node_modules/.bin");
});
