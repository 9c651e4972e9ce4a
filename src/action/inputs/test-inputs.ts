/** Inputs as a runner hands them over, for the tests of their readers, and what a reader says to a bad one. */
import { onTestFinished, vi } from "vitest";
import { UserError } from "../../errors.ts";

/** Sets an input until the end of the test. */
export function input(name: string, value: string): void {
  environment(`INPUT_${name.toUpperCase()}`, value);
}

/** Sets a variable of the environment until the end of the test. */
export function environment(name: string, value: string): void {
  vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

/** The error with which a reader refuses what is there. */
export function failure(read: () => unknown): UserError {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError && error.reason === "invalid-input") return error;
    throw error;
  }
  throw new Error("the reader accepted it");
}

/** What was wrong and what to do, as the log has them. */
export function sentence(read: () => unknown): string {
  const { message, hint } = failure(read);
  return `${message} ${hint}`;
}
