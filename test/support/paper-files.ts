import { createHash } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import supertest, { type Response } from 'supertest';
import type { Caller } from './actors';
import type { TestApp } from './app';
import { checkAgainstContract } from './contract';
import { localDay } from './local-day';
import { unlikeIdentity } from './unlike-identity';

/** A file on paper as a row tells it. */
export type PaperRow = Readonly<Record<string, string>>;

let filed = 0;

/** A file of a child like no other, whose work began ten days ago. */
export function paperRow(test: TestApp, difference: PaperRow = {}): PaperRow {
  filed += 1;
  const { givenName, familyName, birthDate } = unlikeIdentity();
  const day = localDay(test.clock.now(), -10);
  return {
    ...{ paperNumber: `${filed}/2026`, basis: 'voluntary-support', cameBy: 'family', workBeganOn: day },
    ...{ worker: 'worker@sabunchi.demo', givenName, familyName, birthDateCertainty: 'documented' },
    ...{ birthDate: birthDate.day, sex: 'female', district: 'sabunchi', disability: 'not-recorded' },
    ...{ status: 'not-recorded', language: 'az', interpreter: 'not-needed', childConsentOn: day },
    ...{ representativeKind: 'parent', representativeName: 'Nümunə Valideyn' },
    ...{ representativeAuthority: 'parental-rights', representativeConsentOn: day },
    ...difference,
  };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The rows as a table; the columns are those of the first row and of every other. */
export function tableOf(rows: readonly PaperRow[], delimiter = ','): Buffer {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(delimiter));
  return Buffer.from(`${[columns.join(delimiter), ...lines].join('\r\n')}\r\n`);
}

export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function send(test: TestApp, by: Caller, path: string, bytes: Buffer): Promise<Response> {
  const response = await supertest(test.url)
    .post(path)
    .set('authorization', `Bearer ${by.token}`)
    .set('content-type', 'text/csv')
    .set('idempotency-key', randomUUID())
    .send(bytes);
  checkAgainstContract(test, response);
  return response;
}

/** What would become of each row. */
export const previewed = (test: TestApp, by: Caller, bytes: Buffer): Promise<Response> =>
  send(test, by, '/v1/case-imports/preview', bytes);

/** Brings a table in, by the digest of what was looked at. */
export const broughtIn = (
  test: TestApp,
  by: Caller,
  bytes: Buffer,
  digest = digestOf(bytes),
): Promise<Response> => send(test, by, `/v1/case-imports?digest=${digest}`, bytes);
