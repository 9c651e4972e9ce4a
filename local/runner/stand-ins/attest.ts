/** actions/attest and actions/attest-build-provenance: the statement, with real digests, but nobody's signature. */
import { createHash } from "node:crypto";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { findFiles } from "./files.ts";
import type { StandIn, StandInRun } from "./stand-in.ts";

const subjectInputs = { "subject-path": "", "subject-digest": "", "subject-name": "", "subject-checksums": "" };
const ignored = ["github-token", "show-summary", "create-storage-record", "subject-version"];

interface Subject {
  name: string;
  digest: Record<string, string>;
}

/** actions/attest-build-provenance. */
export const attestBuildProvenance: StandIn = {
  inputs: { ...subjectInputs, "push-to-registry": "false" },
  ignored,
  main: (run) => attestSubjects(run, "https://slsa.dev/provenance/v1", "{}"),
};

/** actions/attest. */
export const attest: StandIn = {
  inputs: { ...subjectInputs, "push-to-registry": "false", "predicate-type": "", predicate: "", "predicate-path": "" },
  ignored,
  async main(run) {
    const path = run.input("predicate-path");
    const predicate = path === "" ? run.input("predicate") : await readFile(resolve(run.workspace, path), "utf8");
    const type = run.input("predicate-type") || "https://slsa.dev/provenance/v1";
    await attestSubjects(run, type, predicate || "{}");
  },
};

async function attestSubjects(run: StandInRun, predicateType: string, predicate: string): Promise<void> {
  if (run.input("push-to-registry") === "true") throw new Error("Pushing attestations to a registry is not rehearsed.");
  for (const scope of ["id-token", "attestations"]) {
    if (run.permissions[scope] !== "write") {
      throw new Error(`Failed to attest: the job lacks the permission "${scope}: write".`);
    }
  }
  const subject = await subjectsOf(run);
  if (subject.length === 0) throw new Error(`Could not find subject at path ${run.input("subject-path")}`);
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject,
    predicateType,
    predicate: JSON.parse(predicate),
  };
  const bundle = join(
    run.temp,
    `attestation-${createHash("sha256").update(JSON.stringify(statement)).digest("hex").slice(0, 12)}.json`,
  );
  await writeFile(bundle, `${JSON.stringify(statement)}\n`);
  await appendFile(join(run.temp, "created_attestation_paths.txt"), `${bundle}\n`);
  run.log(`Attested ${subject.length} subjects; the rehearsal does not sign.`);
  run.output("bundle-path", bundle);
}

async function subjectsOf(run: StandInRun): Promise<Subject[]> {
  const [path, digest, checksums] = ["subject-path", "subject-digest", "subject-checksums"].map(run.input);
  if ([path, digest, checksums].filter(Boolean).length !== 1) {
    throw new Error("One of subject-path, subject-digest, or subject-checksums must be provided");
  }
  if (checksums) {
    const text = await readFile(resolve(run.workspace, checksums), "utf8");
    const found = text.matchAll(/^([0-9a-f]{64})\s+\*?(.+)$/gm);
    return [...found].map(([, sha256 = "", name = ""]) => ({ name, digest: { sha256 } }));
  }
  if (digest) {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    if (sha256 === undefined) throw new Error('subject-digest must be in the format "sha256:<hex-digest>"');
    if (run.input("subject-name") === "") throw new Error("subject-name must be provided when using subject-digest");
    return [{ name: run.input("subject-name"), digest: { sha256 } }];
  }
  const { files } = await findFiles(run.workspace, (path ?? "").replaceAll(",", "\n"), { hidden: true });
  return await Promise.all(
    files.map(async (file) => ({
      name: run.input("subject-name") || basename(file),
      digest: {
        sha256: createHash("sha256")
          .update(await readFile(file))
          .digest("hex"),
      },
    })),
  );
}
