import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { Role } from '../../../platform/policy/policy';
import { AccessFacade } from '../../access';
import { NOT_TOLD, ReferenceFacade, type ListName } from '../../reference';

/** What a report is written by: codes, agencies, people and days. */
@Injectable()
export class ReportTerms {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly access: AccessFacade,
  ) {}

  /** The entry of a list. @throws DomainError `invalid` when the list does not have the code today. */
  async require(work: Work, list: ListName, code: string, pointer: string) {
    return this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** @throws DomainError `invalid`, pointing at the first code that the list does not have. */
  async requireAll(work: Work, list: ListName, codes: readonly string[], pointer: string) {
    return Promise.all(codes.map((code, at) => this.require(work, list, code, `${pointer}/${at}`)));
  }

  /** A centre whose mandate is in force. @throws DomainError `invalid`. */
  async requireCentre(work: Work, id: string): Promise<void> {
    const agency = await this.access.agencyInForce(work, id);
    if (agency?.kind !== 'diversion-centre') throw notUsable('/centreAgencyId');
  }

  /** @throws DomainError `invalid` for who has none of these roles in the actor’s agency now. */
  async requireHere(work: Work, accountId: string, roles: readonly Role[], pointer: string): Promise<void> {
    if (!(await this.access.servesHere(work, accountId, roles))) throw notUsable(pointer);
  }

  /** How often the child has to be tried to be heard where that failed for a reason; nothing without one. */
  async triesFirst(work: Work, wordsMissing: string | null): Promise<number> {
    if (wordsMissing === null) return 0;
    const list = 'child-words-missing-reasons';
    const { attributes } = await this.require(work, list, wordsMissing, '/wordsMissing');
    return Number(attributes['triesFirst'] ?? 0);
  }

  /** From when a centre is asked until it has to answer. */
  async startClock(work: Work) {
    return { ...(await this.reference.startClock(work, 'pre-decision-report')), ...NOT_TOLD };
  }
}

/** A field that names what cannot be named there. */
export const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
