import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade, type KnownAgency } from '../../access';
import { ConsentsFacade } from '../../children';
import type { KnownCase } from '../../cases';
import { NOT_TOLD, ReferenceFacade, type ListName } from '../../reference';
import { CERTIFICATES } from '../policy/transfer.policy';

/** What a transfer is asked by: codes, centres, consents and days. */
@Injectable()
export class TransferTerms {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly access: AccessFacade,
    private readonly consents: ConsentsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** The entry of a list. @throws DomainError `invalid` when the list does not have the code today. */
  async requireCode(work: Work, list: ListName, code: string, pointer: string) {
    return this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** Another centre whose mandate is in force. @throws DomainError `invalid`. */
  async requireOtherCentre(work: Work, id: string): Promise<KnownAgency> {
    const agency = await this.access.agencyInForce(work, id);
    if (agency?.kind === 'diversion-centre' && id !== work.actor.agencyId) return agency;
    throw notUsable('/toAgencyId');
  }

  /** @throws DomainError `invalid` for who is no case worker of the actor’s centre now. */
  async requireWorkerHere(work: Work, accountId: string): Promise<void> {
    if (!(await this.access.servesHere(work, accountId, ['case-worker']))) throw notUsable('/workerId');
  }

  /** Whether a worker lacks what the rules of today demand of who acts. */
  async lacksCertificate(work: Work, accountId: string): Promise<boolean> {
    return this.access.isKeptFromActing(work, accountId, CERTIFICATES);
  }

  /**
   * Whether child and representatives together allow that the case is handed to another centre, now; what the child said before
   * the last time that it was, was said of that.
   */
  async isConsentedTo(work: Work, { id, childId }: KnownCase, movedAt: Date | null): Promise<boolean> {
    const file = { kind: 'case', id } as const;
    const { isGiven, child } = await this.consents.standing(work, { childId, file, purpose: 'transfer' });
    return isGiven && (movedAt === null || (child.since !== null && child.since > movedAt));
  }

  /** The day at the place of this installation. */
  today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }

  /** From when a centre is asked until it has to answer. */
  async startClock(work: Work) {
    return { ...(await this.reference.startClock(work, 'transfer-answer')), ...NOT_TOLD };
  }
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
