import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { RecordConsent } from './application/record-consent';
import { RecordRepresentative } from './application/record-representative';
import { RegisterChild, type ToldChild } from './application/register-child';
import type { NewConsentRequest } from './http/consent.requests';
import type { NewRepresentativeRequest } from './http/representative.requests';

/** A child whom the actor holds and who may be the one that is told. */
export interface AlikeChild {
  readonly id: string;
  readonly number: string;
}

/** What is taken over from paper about a child: who it is, who stands for it, and what was said. */
@Injectable()
export class PaperChildrenFacade {
  constructor(
    private readonly registering: RegisterChild,
    private readonly representatives: RecordRepresentative,
    private readonly consents: RecordConsent,
  ) {}

  /** @throws DomainError `invalid` where it could not be registered as it is told. */
  async check(work: Work, told: ToldChild): Promise<void> {
    await this.registering.check(work, told);
  }

  /** Those whom the actor holds and who may be this child; the look at each is in the audit. */
  async alike(work: Work, told: ToldChild): Promise<AlikeChild[]> {
    const found = await this.registering.alike(work, told);
    for (const { row } of found) work.saw({ kind: 'child', id: row.childId, childId: row.childId });
    return found.map(({ row }) => ({ id: row.childId, number: row.number }));
  }

  /** Answers the id. @throws DomainError `duplicate` when a like child was not looked at. */
  async register(work: Work, told: ToldChild, known: readonly AlikeChild[]): Promise<string> {
    return this.registering.addFromPaper(
      work,
      told,
      known.map(({ id }) => id),
    );
  }

  /** Answers the id. @throws DomainError `invalid` or `not-permitted`. */
  async addRepresentative(work: Work, childId: string, told: NewRepresentativeRequest): Promise<string> {
    return this.representatives.add(work, childId, told);
  }

  /** @throws DomainError `rule-broken` when it may not be recorded as it is told. */
  async recordConsent(work: Work, told: NewConsentRequest): Promise<void> {
    await this.consents.record(work, told);
  }
}
