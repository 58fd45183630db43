import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { AgencyKind } from '../../../platform/policy/policy';
import { AccessFacade, type KnownAgency } from '../../access';
import { ReferenceFacade, type ListName } from '../../reference';
import { dayRules } from '../domain/days.rules';

/** What an order is written by: codes, agencies and days. */
@Injectable()
export class OrderCodes {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly access: AccessFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** The entry of a list. @throws DomainError `invalid` when the list does not have the code today. */
  async require(work: Work, list: ListName, code: string, pointer: string) {
    return this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** One that people say, and not the product by itself. @throws DomainError `invalid`. */
  async requireSaid(work: Work, list: ListName, code: string): Promise<void> {
    await this.reference.requireSaidToday(work, { list, code, pointer: '/reasonCode' });
  }

  /** An agency of these kinds whose mandate is in force. @throws DomainError `invalid`. */
  async requireAgency(
    work: Work,
    id: string,
    kinds: readonly AgencyKind[],
    pointer: string,
  ): Promise<KnownAgency> {
    const agency = await this.access.agencyInForce(work, id);
    if (agency && kinds.includes(agency.kind)) return agency;
    throw new DomainError('invalid', 'fields-invalid', {
      fields: [{ pointer, code: 'reference-not-usable' }],
    });
  }

  /** Who can see that an order is done. @throws DomainError `invalid`. */
  async requireSupervisor(work: Work, id: string): Promise<void> {
    const kinds = ['probation-office', 'diversion-centre'] as const;
    await this.requireAgency(work, id, kinds, '/supervisorAgencyId');
  }

  async isCourt(work: Work, agencyId: string): Promise<boolean> {
    return (await this.access.agency(work, agencyId))?.kind === 'court';
  }

  /** What belongs to one outcome is told with it, and with no other. @throws DomainError `invalid`. */
  requireOnlyWhere(isMeant: boolean, isTold: boolean, pointer: string): void {
    if (isMeant === isTold) return;
    const code = isMeant ? 'required' : 'not-of-this-kind';
    throw new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
  }

  /** The day at the place of this installation. */
  today(work: Work): LocalDate {
    return this.dayOf(work.now);
  }

  dayOf(at: Date): LocalDate {
    return localDateIn(this.settings.timeZone, at);
  }

  /** The day that is told, or today. @throws DomainError `rule-broken` where it is to come, or before it can have happened. */
  toldDay(work: Work, told: LocalDate | undefined, earliest: LocalDate | null): LocalDate {
    const today = this.today(work);
    const day = told ?? today;
    requireAll(dayRules, { day, today, earliest: earliest ?? day });
    return day;
  }
}
