import type { ClientBase } from 'pg';
import type { FieldCipher } from '../../src/modules/children/vault/field-cipher';

export declare const UNITS: Readonly<Record<'biggest' | 'middle' | 'average' | 'last', number>>;

export declare function seed(
  client: ClientBase,
  wish: { rows: number; grants: number; cipher: FieldCipher; say: (line: string) => void },
): Promise<void>;
