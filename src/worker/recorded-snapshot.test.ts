import { expect, test } from "vitest";
import { formatRecord } from "../record/record.ts";
import { recordedSnapshot } from "./recorded-snapshot.ts";
import { all, deployment, id, takenBack, version } from "./test-versions.ts";

const digest = (letter: string) => letter.repeat(64);
const deploy = (snapshot?: string) => formatRecord({ kind: "DEPLOY", nonce: "3f2a91bc", run: "1001", snapshot });
const upload = (letter: string, snapshot: string) =>
  version(letter, { message: formatRecord({ kind: "UPLOAD", nonce: "3f2a91bc", snapshot }) });

test("the newest deployment of the version says it, not one that only stood beside another", () => {
  const deployments = [
    all("b", takenBack("c")),
    deployment({ b: 100, c: 0 }, deploy(digest("3"))),
    all("b", deploy(digest("2"))),
    all("b", deploy(digest("1"))),
    all("a"),
  ];
  const live = { deployments, versions: [upload("b", digest("0"))] };
  expect(recordedSnapshot([id("b")], live)).toBe(digest("2"));
  expect(recordedSnapshot([id("c")], live)).toBe(digest("3"));
  expect(recordedSnapshot([id("a")], live)).toBeUndefined();
  expect(recordedSnapshot([], live)).toBeUndefined();
});

test("a deployment that took none is not answered for by an older one", () => {
  const deployments = [all("b", deploy()), all("b", deploy(digest("1"))), all("a")];
  expect(recordedSnapshot([id("b")], { deployments, versions: [upload("b", digest("0"))] })).toBeUndefined();
});

test("without any in the list, the version's own record; two that disagree say nothing", () => {
  const versions = [upload("c", digest("2")), upload("b", digest("1"))];
  const deployments = [all("c", "slipway/1 n=7f3a r=k3f9a0c2d1 s=9 t=F u=rt"), all("a")];
  expect(recordedSnapshot([id("b")], { deployments, versions })).toBe(digest("1"));
  expect(recordedSnapshot([id("b"), id("c")], { deployments, versions })).toBeUndefined();
});
