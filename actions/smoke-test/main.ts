import { runAction } from "../../src/action/run.ts";
import { createTransport } from "../../src/checks/wire/exchange.ts";
import { readInputs } from "./inputs.ts";
import { smokeTest } from "./smoke-test.ts";

await runAction(readInputs, (inputs, run) => smokeTest(inputs, { transport: createTransport(), now: Date.now }, run));
