import { runAction } from "../../src/action/run.ts";
import { openRepository } from "../../src/github/client.ts";
import { control } from "./control.ts";
import { readInputs } from "./inputs.ts";

await runAction(readInputs, (inputs, run) =>
  control(inputs, (repository) => openRepository(inputs.token, repository, run.signal), run),
);
