import { runAction } from "../../src/action/run.ts";
import { readInputs } from "./inputs.ts";
import { validate } from "./validate.ts";

const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();

await runAction(readInputs, (inputs, run) => validate(inputs, { workspace, variables: process.env }, run));
