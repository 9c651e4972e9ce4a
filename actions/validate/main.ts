import { tmpdir } from "node:os";
import { runAction } from "../../src/action/run.ts";
import { readInputs } from "./inputs.ts";
import { validate } from "./validate.ts";

const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
const temporary = process.env.RUNNER_TEMP ?? tmpdir();

await runAction(readInputs, (inputs, run) => validate(inputs, { workspace, temporary, variables: process.env }, run));
