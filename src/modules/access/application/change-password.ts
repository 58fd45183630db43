import { createHmac, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { WorkOpening } from '../../../platform/persistence/work-opening';
import { Keys } from '../../../platform/security/keys';
import { fieldRefusal } from '../domain/field-refusal';
import type { ChangePasswordRequest } from '../http/me.requests';
import { onlyRow } from '../persistence/only-row';
import { StaffRepository } from '../persistence/staff.repository';
import { faultOfChoice } from '../security/password-choice';
import { Passwords } from '../security/passwords';
import { refuseWhenThrottled, throttleWindow, type Failures } from '../security/throttle';

/** Choosing a password of one's own; needed after a first or reset one. */
@Injectable()
export class ChangePassword {
  private readonly attemptKey: KeyObject;

  constructor(
    private readonly staff: StaffRepository,
    private readonly passwords: Passwords,
    private readonly opening: WorkOpening,
    keys: Keys,
  ) {
    this.attemptKey = keys.derived('change-password-attempt');
  }

  /** Ends all other sessions. @throws DomainError `invalid` for either password, `too-many` when guesses go on. */
  async change(work: Work, { currentPassword, newPassword }: ChangePasswordRequest): Promise<void> {
    const { signInName, present } = await own(work);
    await this.checkPresent(work, currentPassword, present);
    const fault = faultOfChoice(newPassword, { signInName, present: currentPassword });
    if (fault !== undefined) throw fieldRefusal('/newPassword', fault);
    const { accountId, sessionId } = work.actor;
    work.write('select access.set_password($1, $2)', [accountId, await this.passwords.hash(newPassword)]);
    this.staff.endSessions(work, accountId, 'password-changed', sessionId);
    work.saw({ kind: 'account', id: accountId });
  }

  /** Whoever has stolen a session shall not find the password out by trying. */
  private async checkPresent(work: Work, given: string, present: string): Promise<void> {
    const keys = [
      this.keyOf(`account ${work.actor.accountId}`),
      this.keyOf(`session ${work.actor.sessionId}`),
    ];
    const failures = await work.query<Failures>('select * from access.recent_failures($1, $2, $3)', [
      ...keys,
      throttleWindow(work.now),
    ]);
    refuseWhenThrottled(onlyRow(failures));
    if (await this.passwords.matches(given, present)) return;
    // What this work writes is undone with it; the failure must stay.
    await work.rollback();
    const values = [newId(), ...keys, work.now, false];
    await this.opening.alone([
      { statement: { text: 'select access.note_attempt($1, $2, $3, $4, $5)' }, values },
    ]);
    throw fieldRefusal('/currentPassword', 'password.not-right');
  }

  private keyOf(text: string): Buffer {
    return createHmac('sha256', this.attemptKey).update(text).digest();
  }
}

async function own(work: Work): Promise<{ signInName: string; present: string }> {
  const rows = await work.query<{ signInName: string; present: string }>(
    `select sign_in_name as "signInName", access.own_password_hash() as present
     from access.staff_account where id = $1`,
    [work.actor.accountId],
  );
  return onlyRow(rows);
}
