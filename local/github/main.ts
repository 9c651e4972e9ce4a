/** A running local GitHub: the REST endpoints the actions use, with GitHub's own validation errors. */
export interface LocalGitHub {
  /** For GITHUB_API_URL. */
  apiUrl: string;
  /** A token that it accepts. */
  token: string;
  close(): Promise<void>;
}

export async function startGitHub(_options: { port?: number }): Promise<LocalGitHub> {
  throw new Error("The local GitHub is being built.");
}
