import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { AgeAssessmentFacts } from '../domain/age-assessment.rules';
import type { NewAgeAssessmentRequest } from '../http/age-assessment.requests';
import { AgeAssessmentRepository } from '../persistence/age-assessment.repository';
import { ToldConsentRepository } from '../persistence/told-consent.repository';
import { CheckCodes } from './check-codes';
import { KnowAge } from './know-age';

const DAY_MS = 86_400_000;

/** Gathers what decides whether an assessment of age may be recorded. */
@Injectable()
export class GatherAgeFacts {
  constructor(
    private readonly assessments: AgeAssessmentRepository,
    private readonly consents: ToldConsentRepository,
    private readonly reference: ReferenceFacade,
    private readonly codes: CheckCodes,
    private readonly ages: KnowAge,
  ) {}

  /** @throws DomainError `invalid` that names the field whose code is not in its list. */
  async gather(work: Work, childId: string, told: NewAgeAssessmentRequest): Promise<AgeAssessmentFacts> {
    const { method, assessedOn, backDatingReason = null, earliestBirthDay, latestBirthDay } = told;
    const entry = await this.reference.requireCode(work, {
      list: 'age-assessment-methods',
      code: method,
      onDay: assessedOn,
      pointer: '/method',
    });
    await this.codes.require(work, 'age-assessment-bodies', told.body, '/body');
    if (backDatingReason !== null)
      await this.codes.require(work, 'back-dating-reasons', backDatingReason, '/backDatingReason');
    const yesterday = new Date(work.now.getTime() - DAY_MS);
    return {
      ...{ earliestBirthDay, latestBirthDay, assessedOn, backDatingReason },
      today: this.ages.dayOf(work.now),
      yesterday: this.ages.dayOf(yesterday),
      needsConsent: entry.attributes['needsConsent'] !== false,
      hasConsented: await this.hasConsented(work, childId, told),
      lessIntrusiveTried: await this.wasTried(work, childId, Number(entry.attributes['rank'])),
    };
  }

  /** The consent that is named is the child's own to this, stood on that day, and was not taken back. */
  private async hasConsented(
    work: Work,
    childId: string,
    { consentId, assessedOn }: NewAgeAssessmentRequest,
  ): Promise<boolean> {
    if (consentId === undefined) return false;
    const consents = await this.consents.ofFile(work, { kind: 'child', id: childId });
    const named = consents.find(({ id }) => id === consentId);
    return (
      named?.purpose === 'age-assessment' &&
      named.person === 'child' &&
      named.state === 'given' &&
      this.ages.dayOf(named.decidedAt) <= assessedOn
    );
  }

  private async wasTried(work: Work, childId: string, rank: number): Promise<boolean> {
    const today = this.ages.dayOf(work.now);
    for (const method of await this.assessments.methodsUsed(work, childId)) {
      const entry = await this.reference.entry(work, 'age-assessment-methods', method, today);
      if (entry && Number(entry.attributes['rank']) < rank) return true;
    }
    return false;
  }
}
