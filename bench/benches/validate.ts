import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { measure } from "../measure.ts";

const root = join(import.meta.dirname, "../..");

/** What the first job of every release costs beside the start of Node. */
export const validateStart: Bench = {
  name: "validate-start",
  title: "validate from process start to settings against `node -e 0`",
  limit: { wall: 6 },
  async setUp(world) {
    const env = {
      GITHUB_WORKSPACE: join(root, "test/fixtures/repository"),
      INPUT_ENVIRONMENT: "production",
      "INPUT_WORKING-DIRECTORY": ".",
    };
    const argv: [string, ...string[]] = [process.execPath, join(root, "dist/validate/index.js")];
    return {
      prepare: async () => undefined,
      ours: () => measure(world, { argv, cwd: world.directory, env }),
      theirs: () => measure(world, { argv: [process.execPath, "-e", "0"], cwd: world.directory }),
    };
  },
};
