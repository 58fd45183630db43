import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { CasesFacade, type KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import type { ConferenceGuestRequest } from '../http/conference.requests';
import { ConferenceGuestEntity } from '../persistence/conference-guest.entity';
import { CENTRE } from '../policy/conference.policy';

/** Who is invited to a conference: people who work at the centre, and others by what they are there as. */
@Injectable()
export class InviteGuests {
  constructor(
    private readonly access: AccessFacade,
    private readonly cases: CasesFacade,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** @throws DomainError `invalid` at the field of the first guest who cannot be invited so. */
  async check(work: Work, guests: readonly ConferenceGuestRequest[]): Promise<void> {
    const accounts = guests.map(({ accountId }) => accountId);
    for (const [n, guest] of guests.entries()) {
      const { accountId } = guest;
      if (accountId === undefined) await this.checkOther(work, n, guest);
      else if (guest.roleCode !== undefined || guest.name !== undefined)
        throw invalid(n, 'accountId', 'not-beside-the-words');
      else if (accounts.indexOf(accountId) !== n) throw invalid(n, 'accountId', 'comes-twice');
      else if (!(await this.access.servesHere(work, accountId, CENTRE)))
        throw invalid(n, 'accountId', 'reference-not-usable');
    }
  }

  /** Must one of them have nothing to do with the case (BR 6.3, 22)? */
  async isOneInConflict(
    work: Work,
    caseId: string,
    guests: readonly { readonly accountId?: string | null }[],
  ): Promise<boolean> {
    for (const { accountId } of guests)
      if (accountId && (await this.cases.isInConflict(work, caseId, accountId))) return true;
    return false;
  }

  invite(work: Work, conferenceId: string, file: KnownCase, guests: readonly ConferenceGuestRequest[]): void {
    for (const { accountId = null, roleCode = null, name } of guests) {
      const id = newId();
      const place = { table: 'conferences.conference_guest', column: 'name', row: id } as const;
      const sealed = name === undefined ? null : this.texts.seal(file, place, name);
      const row = { id, conferenceId, accountId, roleCode, name: sealed, came: null, shown: [] };
      work.insert(ConferenceGuestEntity, row);
    }
  }

  private async checkOther(work: Work, n: number, guest: ConferenceGuestRequest): Promise<void> {
    const { roleCode, name } = guest;
    if (roleCode === undefined) throw invalid(n, 'roleCode', 'required');
    if (name === undefined) throw invalid(n, 'name', 'required');
    const pointer = `/guests/${n}/roleCode`;
    await this.reference.requireCodeToday(work, { list: 'conference-guests', code: roleCode, pointer });
  }
}

const invalid = (n: number, field: keyof ConferenceGuestRequest, code: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer: `/guests/${n}/${field}`, code }] });
