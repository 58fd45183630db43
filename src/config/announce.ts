import { DEMONSTRATION_PASSWORD, demonstrationNames } from '../demonstration/demonstration-accounts';
import type { Environment } from './environment';
import type { ReadyDatabase } from './open-database';
import { StartFault } from './start-fault';

/** Says where the product listens and how to sign in. */
export function announce(environment: Environment, database: ReadyDatabase, url: string): void {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const remark of database.remarks) say(remark);
  say(`Listening on ${url} (documentation: ${url}/docs)`);
  if (!environment.demonstration) return;
  say(`Demonstration accounts, password "${DEMONSTRATION_PASSWORD}": ${demonstrationNames().join(', ')}`);
  say(`Sign in: POST ${url}/v1/auth/sign-in {"name": "inspector@narimanov.demo", "password": "..."}`);
}

/** One clear line for a fault that a person can mend; the whole trace for one that is ours. */
export function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken; set another PORT`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account; set another PORT`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'HOST is no address of this machine';
  const isClear = error instanceof StartFault || error.name === 'SettingFaults';
  return isClear ? error.message : (error.stack ?? error.message);
}
