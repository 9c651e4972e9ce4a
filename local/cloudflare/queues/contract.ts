/** Who takes messages from a queue. */
export interface Consumer {
  id: string;
  type: string;
  worker: string | undefined;
  deadLetterQueue: string | undefined;
  settings: Record<string, unknown>;
}

/** A queue. */
export interface Queue {
  id: string;
  name: string;
  createdOn: string;
  settings: Record<string, unknown>;
  consumers: Consumer[];
}

/** Queues and their consumers; the messages are the data plane's. */
export interface QueuesState {
  /** By name. */
  queues: Map<string, Queue>;
}

/** What queues need of the data plane. */
export interface QueuesPlane {
  /** Sends a message to a queue as the REST API does. */
  send(queue: string, body: unknown): Promise<void>;
  /** Tells that a Worker's consumers changed. */
  changed(worker: string): Promise<void>;
}
