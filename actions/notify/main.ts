import { runAction } from "../../src/action/run.ts";
import { deliver } from "../../src/messaging/deliver.ts";
import { readInputs } from "./inputs.ts";
import { notify } from "./notify.ts";

await runAction(readInputs, (inputs, run) => notify(inputs, deliver, run));
