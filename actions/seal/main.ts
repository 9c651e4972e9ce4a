import { temporaryFolder } from "../../src/action/files.ts";
import { runAction } from "../../src/action/run.ts";
import { readInputs } from "./inputs.ts";
import { seal } from "./seal.ts";

await runAction(readInputs, (inputs, run) =>
  seal(inputs, { variables: process.env, temporary: temporaryFolder() }, run),
);
