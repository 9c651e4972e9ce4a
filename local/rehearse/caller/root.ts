import { join } from "node:path";

/** Repository root: where examples/, dist/ and .github/ are. */
export const ROOT = join(import.meta.dirname, "../../..");
