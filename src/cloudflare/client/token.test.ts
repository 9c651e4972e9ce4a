import { expect, test } from "vitest";
import { permissionFor } from "./token.ts";

const account = "/accounts/a11ce000000000000000000000000001";

test.each([
  [`${account}/workers/scripts/shop/deployments`, /Workers Scripts: Edit/],
  [`${account}/workers/scripts/shop/routes`, /Workers Routes: Edit/],
  [`${account}/workers/scripts/shop/domains/records`, /Workers Routes: Edit/],
  ["/zones/1/workers/routes", /Workers Routes: Edit/],
  [`${account}/queues`, /Queues: Edit/],
  [`${account}/workflows/orders`, /Workers Scripts: Edit/],
  ["/graphql", /Account Analytics: Read/],
  [`${account}/d1/database/1`, /D1: Read/],
])("%s", (path, permission) => {
  expect(permissionFor(path)).toMatch(permission);
});
