import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyRingDocument } from '../modules/children';
import type { Environment } from './environment';
import { makeFolder } from './make-folder';

/** The secrets of an installation, 32 bytes each. */
export interface InstallationKeys {
  readonly tokenKey: Buffer;
  readonly identityKey: Buffer;
}

/** The keys from the settings; where none is set, those of the data folder, made at the first start. */
export function installationKeys(
  environment: Pick<Environment, 'dataDir' | 'tokenKey' | 'identityKey'>,
): InstallationKeys {
  return {
    tokenKey: environment.tokenKey ?? keptKey(environment.dataDir, 'token.key'),
    identityKey: environment.identityKey ?? keptKey(environment.dataDir, 'identity.key'),
  };
}

/** The key ring of the children out of the one key that an installation has. */
export const identityRing = (identityKey: Buffer): KeyRingDocument => ({
  current: 1,
  index: 1,
  keys: { 1: identityKey.toString('base64') },
});

/** A secret of 32 bytes kept in the data folder, readable by its owner only; made when it is not there yet. */
export function keptKey(dataDir: string, name: string): Buffer {
  const folder = join(dataDir, 'keys');
  makeFolder(folder, 0o700);
  const file = join(folder, name);
  if (!existsSync(file)) writeOnce(file, randomBytes(32).toString('base64'));
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32) throw new Error(`${file} does not hold a key of 32 bytes in base64`);
  return key;
}

/** Appears whole or not at all, and never replaces a key that another process has just made. */
function writeOnce(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${text}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
