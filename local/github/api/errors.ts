/** One entry of the `errors` list of a 422 or 409. */
export interface FieldError {
  resource: string;
  code: "missing" | "missing_field" | "invalid" | "already_exists" | "unprocessable" | "custom";
  field?: string;
  message?: string;
  [key: string]: unknown;
}

/** A refusal as GitHub words it; the server turns it into the answer. */
export class GitHubError extends Error {
  readonly status: number;
  readonly errors: FieldError[] | undefined;

  constructor(status: number, message: string, errors?: FieldError[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** The 404 that GitHub gives for what does not exist and for what the token may not see. */
export function notFound(): GitHubError {
  return new GitHubError(404, "Not Found");
}

/** The 422 with an `errors` list. */
export function validationFailed(...errors: FieldError[]): GitHubError {
  return new GitHubError(422, "Validation Failed", errors);
}

/** The 422 of GitHub's schema check, which comes before any rule of the resource. */
export function invalidRequest(...problems: string[]): GitHubError {
  return new GitHubError(422, `Invalid request.\n\n${problems.join("\n")}`);
}
