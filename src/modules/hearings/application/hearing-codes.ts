import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { AccessFacade } from '../../access';
import { ReferenceFacade, type ListName } from '../../reference';

/** What a hearing is written by: codes, courts and judges. */
@Injectable()
export class HearingCodes {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly access: AccessFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** The entry of a list. @throws DomainError `invalid` when the list does not have the code today. */
  async require(work: Work, list: ListName, code: string, pointer: string) {
    return this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** The same of what may be left out. */
  async check(work: Work, list: ListName, code: string | undefined, pointer: string): Promise<void> {
    if (code !== undefined) await this.require(work, list, code, pointer);
  }

  /** Whether in a hearing of this type nobody is sent to custody without a lawyer; so too where today no list has the type. */
  async asksForLawyer(work: Work, type: string): Promise<boolean> {
    const today = localDateIn(this.settings.timeZone, work.now);
    const entry = await this.reference.entry(work, 'hearing-types', type, today);
    return entry?.attributes['lawyerForCustody'] !== false;
  }

  /** @throws DomainError `invalid` for what is no court whose mandate is in force. */
  async requireCourt(work: Work, id: string): Promise<void> {
    const agency = await this.access.agencyInForce(work, id);
    if (agency?.kind !== 'court') throw notUsable('/courtAgencyId');
  }

  /** A court alone says which of its judges hears a child. @throws DomainError `invalid`. */
  async requireJudge(work: Work, judgeId: string | undefined, courtAgencyId: string): Promise<void> {
    if (judgeId === undefined) return;
    const isHere = courtAgencyId === work.actor.agencyId;
    if (!isHere || !(await this.access.servesHere(work, judgeId, ['judge']))) throw notUsable('/judgeId');
  }
}

/** What is named cannot be used, and it is not told why. */
export const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
