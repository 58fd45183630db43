/** The kept answer of a request with an idempotency key. */
export interface StoredAnswer {
  readonly bodyHash: string;
  readonly status: number;
  /** Encrypted; see idempotency. */
  readonly answer: Buffer;
}
