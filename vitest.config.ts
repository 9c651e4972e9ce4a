import { defineConfig } from "vitest/config";

const files = (folder: string) => `${folder}/**/*.test.ts`;
const excluded = ["**/node_modules/**", "test/fixtures/**", "test/strangers/projects/**"];
// Whole releases with visitors: they fill both cores by themselves, and count what visitors notice.
const alone = [files("test/{rehearsal,strangers}")];

const common = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // @actions/workflow-parser imports JSON without an attribute, which plain Node refuses.
  server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "parts",
          include: [files("{src,actions,local,test,scripts,bench}")],
          exclude: [...excluded, ...alone],
          // No file leaves anything behind in its process, and every new process would load the same modules again.
          isolate: false,
          // One more than cores: there is always a test that waits.
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...common,
          name: "releases",
          include: alone,
          exclude: excluded,
          // Each of them plays two releases at a time at most.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
