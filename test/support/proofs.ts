import type { Response } from 'supertest';
import type { Caller } from './actors';
import type { Clinic } from './clinic';
import { getFile, PDF, putFile } from './papers';

/** What proves a mandate, as the API tells it. */
export interface Proof {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly papers: readonly {
    readonly sha256: string;
    readonly size: number;
    readonly mediaType: string;
    readonly endedAt: string | null;
    readonly endReason: string | null;
  }[];
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

export const LEGAL_HELP = { 'purpose-of-use': 'legal-help' };

/** What is sent beside the path of the mandate. */
interface Attached {
  readonly by?: Caller;
  readonly bytes?: Buffer;
  readonly type?: string;
  readonly ifMatch?: string;
}

/** Attaches a paper to a mandate; the version is read first where it is not said. */
export async function attach({ test, lawyer }: Clinic, path: string, sent: Attached = {}): Promise<Response> {
  const { by = lawyer, bytes = PDF, type = 'application/pdf' } = sent;
  const ifMatch = sent.ifMatch ?? (await by.get(`${path}/proof`)).headers['etag'] ?? '"1"';
  return putFile(test, by, `${path}/proof`, bytes, { type, ifMatch });
}

/** The bytes of the paper that counts. */
export const readProof = (
  { test, lawyer }: Clinic,
  path: string,
  by = lawyer,
  headers: Readonly<Record<string, string>> = LEGAL_HELP,
): Promise<Response> => getFile(test, by, `${path}/proof/content`, headers);
