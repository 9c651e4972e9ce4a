/** Workers for Platforms: namespaces that can be bound. */
export interface DispatchState {
  /** Ids by name. */
  dispatchNamespaces: Map<string, string>;
}
