import { DEMONSTRATION_PASSWORD, demonstrationNames } from '../demonstration/demonstration-accounts';
import type { Environment } from './environment';
import type { ReadyDatabase } from './open-database';

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
  const { code, syscall, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (syscall === 'listen')
    return LISTENING[code ?? '']?.(port) ?? `The server cannot listen: ${error.message}`;
  if (syscall === 'getaddrinfo' || syscall === 'connect')
    return `The database does not answer: ${error.message}`;
  if (path !== undefined) return `${path} cannot be used (${code})`;
  if (CONNECTING.has(code ?? '')) return `The database refuses: ${error.message}`;
  return CLEAR.has(error.name) ? error.message : (error.stack ?? error.message);
}

const LISTENING: Readonly<Record<string, (port?: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken; set another PORT`,
  EACCES: (port) => `Port ${port} may not be used by this account; set another PORT`,
  EADDRNOTAVAIL: () => 'HOST is no address of this machine',
};

/** Wrong password, no such role, no such database, no right to connect. */
const CONNECTING = new Set(['28P01', '28000', '3D000', '42501']);
const CLEAR = new Set(['StartFault', 'SettingFaults', 'UnfitDatabase']);
