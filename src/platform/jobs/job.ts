import type { Statement } from '../persistence/statement';

/** The transaction of one job, opened in its name. */
export interface JobWork {
  readonly now: Date;
  query<Row>(statement: Statement, values?: unknown[]): Promise<Row[]>;
}

/** Work that the product does by itself, as a named system actor. */
export interface Job {
  /** Row policies and the audit trail name it: `job:purge-kept-answers`. */
  readonly name: `job:${string}`;
  /** The permission under which it acts; the audit entry names it. */
  readonly permission: string;
  /** Does the work and answers how many rows it touched. */
  run(work: JobWork): Promise<number>;
}
