import { explainFault } from './announce';

/** Says in a line why the product does not start; a failed start leaves nothing that is worth waiting for. */
export function endFailedStart(error: unknown): void {
  process.stderr.write(`${explainFault(error)}\n`);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 500).unref();
}
