import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,actions,local,test,scripts,bench}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/fixtures/**"],
    // Two cores: more workers only make workerd start slower and its clocks noisier.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // @actions/workflow-parser imports JSON without an attribute, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
  },
});
