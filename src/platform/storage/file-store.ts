/** A file that lies in the store. */
export interface StoredFile {
  readonly address: string;
  /** How long it lies there, by the clock of the store. */
  readonly ageSeconds: number;
}

/**
 * Where sealed files lie, each under an address that says what is in it. A file appears whole or not at all and never changes;
 * the store knows neither what it holds nor for whom.
 */
export abstract class FileStore {
  /** @throws DomainError `unavailable` when the store is away; then nothing was kept. */
  abstract put(address: string, bytes: Buffer): Promise<void>;

  /** @throws DomainError `unavailable` when the store is away or has lost the file. */
  abstract get(address: string): Promise<Buffer>;

  /** What is not there any more is gone already. */
  abstract remove(address: string): Promise<void>;

  /** Everything that lies there, in no promised order. */
  abstract all(): AsyncIterable<StoredFile>;

  /** @throws DomainError `unavailable` when nothing can be kept or read now. */
  abstract check(): Promise<void>;
}
