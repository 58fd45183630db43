import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { CorrectStaffRequest, NewStaffRequest } from '../http/staff.requests';
import { StaffAccountEntity } from '../persistence/staff-account.entity';
import { StaffRepository, type StaffRow } from '../persistence/staff.repository';
import { refuseOwnAccount } from '../domain/four-eyes';
import { firstPassword } from '../security/first-password';
import { Passwords } from '../security/passwords';
import { CheckAssignment } from './check-assignment';

/** An account and the password that was made for it; the only time it is told. */
export interface WithPassword {
  readonly row: StaffRow;
  readonly firstPassword: string;
}

const SET_PASSWORD = 'select access.set_password($1, $2)';

/** Accounts of staff: made, corrected, locked and unlocked by an administrator. */
@Injectable()
export class StaffAdministration {
  constructor(
    private readonly staff: StaffRepository,
    private readonly assignment: CheckAssignment,
    private readonly passwords: Passwords,
  ) {}

  async create(work: Work, { agencyId, roles, ...told }: NewStaffRequest): Promise<WithPassword> {
    await this.assignment.require(work, { agencyId, roles });
    if (await this.staff.isNameTaken(work, told.signInName)) {
      throw new DomainError('duplicate', 'staff.sign-in-name-taken', {
        fields: [{ pointer: '/signInName', code: 'taken' }],
      });
    }
    const account: StaffAccountEntity = {
      ...told,
      id: newId(),
      profession: told.profession ?? null,
      disabledAt: null,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    };
    const made = await this.makePassword();
    work.insert(StaffAccountEntity, account);
    this.staff.assign(work, { accountId: account.id, agencyId, roles });
    work.write(SET_PASSWORD, [account.id, made.hash]);
    work.saw({ kind: 'staff', id: account.id, version: 1 });
    return { row: { ...account, assignmentId: null, agencyId, roles }, firstPassword: made.password };
  }

  /** Mends what is said of a person; what is absent stays. */
  async correct(work: Work, id: string, request: CorrectStaffRequest): Promise<StaffRow> {
    const row = await this.staff.findToChange(work, id);
    const told = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
    return this.staff.change(work, row, told);
  }

  /** Bites on the person's next request. */
  async disable(work: Work, id: string): Promise<StaffRow> {
    const row = await this.staff.findToChange(work, id);
    refuseOwnAccount(work.actor, id);
    if (row.disabledAt !== null) throw new DomainError('not-open', 'staff.already-disabled');
    this.staff.endSessions(work, id, 'disabled');
    return this.staff.change(work, row, { disabledAt: work.now });
  }

  async enable(work: Work, id: string): Promise<StaffRow> {
    const row = await this.staff.findToChange(work, id);
    if (row.disabledAt === null) throw new DomainError('not-open', 'staff.not-disabled');
    return this.staff.change(work, row, { disabledAt: null });
  }

  /** A new first password; whoever is signed in with the old one is signed out. */
  async resetPassword(work: Work, id: string): Promise<WithPassword> {
    const row = await this.staff.findToChange(work, id);
    refuseOwnAccount(work.actor, id);
    const made = await this.makePassword();
    work.write(SET_PASSWORD, [id, made.hash]);
    this.staff.endSessions(work, id, 'password-changed');
    return { row: await this.staff.change(work, row, {}), firstPassword: made.password };
  }

  private async makePassword(): Promise<{ password: string; hash: string }> {
    const password = firstPassword();
    return { password, hash: await this.passwords.hash(password) };
  }
}
