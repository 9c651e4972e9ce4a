import { tmpdir } from "node:os";
import { runAction } from "../../src/action/run.ts";
import { readInputs } from "./inputs.ts";
import { seal } from "./seal.ts";

const temporary = process.env.RUNNER_TEMP ?? tmpdir();

await runAction(readInputs, (inputs, run) => seal(inputs, { variables: process.env, temporary }, run));
