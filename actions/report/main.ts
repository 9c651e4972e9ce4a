import { runAction } from "../../src/action/run.ts";
import { readInputs } from "./inputs.ts";
import { report } from "./report.ts";

await runAction(readInputs, report);
