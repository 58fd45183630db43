import { randomInt } from 'node:crypto';
import { signIn, type Caller } from './actors';
import type { TestApp } from './app';
import { bodyOf } from './journey';

/** An account as the administrator's routes show it. */
export interface MadeAccount {
  readonly id: string;
  readonly version: number;
  readonly signInName: string;
  readonly agencyId: string;
  readonly firstPassword: string;
}

/** The id of the only agency of a kind that serves a district. */
export async function agencyOf(caller: Caller, kind: string, district: string): Promise<string> {
  const response = await caller.get(`/v1/agencies?kind=${kind}&district=${district}`);
  const { items } = bodyOf<{ items: { id: string }[] }>(response, 200);
  return items[0]?.id ?? '';
}

/** Makes an account whose first password still stands. */
export async function makeAccount(
  administrator: Caller,
  agencyId: string,
  roles: string[] = ['child-inspector'],
): Promise<MadeAccount> {
  const response = await administrator.post('/v1/staff', {
    signInName: `sample${randomInt(1e9)}@unit.example`,
    displayName: 'Sample member of staff',
    language: 'az',
    agencyId,
    roles,
  });
  return bodyOf<MadeAccount>(response, 201);
}

/** An account of somebody who is vetted and trained, whose first password still stands. */
export async function certifiedAccount(
  administrator: Caller,
  agencyId: string,
  role: string,
): Promise<MadeAccount> {
  const account = await makeAccount(administrator, agencyId, [role]);
  for (const kind of ['vetting', 'juvenile-justice-training']) {
    const certificate = { kind, issuedOn: '2026-01-01' };
    bodyOf(await administrator.post(`/v1/staff/${account.id}/certificates`, certificate), 201);
  }
  return account;
}

/** Somebody who serves in an agency, vetted and trained, signed in. */
export async function certified(
  test: TestApp,
  administrator: Caller,
  agencyId: string,
  role: string,
): Promise<Caller> {
  return settleIn(test, await certifiedAccount(administrator, agencyId, role));
}

export const CHOSEN_PASSWORD = 'seven geese over the bridge';

/** Signs in with the first password, chooses another, and answers the caller. */
export async function settleIn(test: TestApp, account: MadeAccount): Promise<Caller> {
  const caller = await signIn(test, account.signInName, account.firstPassword);
  const change = { currentPassword: account.firstPassword, newPassword: CHOSEN_PASSWORD };
  bodyOf(await caller.post('/v1/me/change-password', change), 204);
  return caller;
}
