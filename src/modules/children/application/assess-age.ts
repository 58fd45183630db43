import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { assessedBirthDate } from '../domain/age-assessment';
import { ageAssessmentRules, applyRules } from '../domain/age-assessment.rules';
import type { NewAgeAssessmentRequest } from '../http/age-assessment.requests';
import { AgeAssessmentEntity } from '../persistence/age-assessment.entity';
import { AgeAssessmentRepository } from '../persistence/age-assessment.repository';
import { ChildRepository } from '../persistence/child.repository';
import { AgeAssessmentTexts } from './age-assessment-texts';
import { CorrectIdentity } from './correct-identity';
import { GatherAgeFacts } from './gather-age-facts';
import { ReadIdentity } from './read-identity';

/** Records how old a child is held to be, and corrects the birth date by it. */
@Injectable()
export class AssessAge {
  constructor(
    private readonly children: ChildRepository,
    private readonly assessments: AgeAssessmentRepository,
    private readonly gathering: GatherAgeFacts,
    private readonly texts: AgeAssessmentTexts,
    private readonly identities: ReadIdentity,
    private readonly correcting: CorrectIdentity,
  ) {}

  /** @throws DomainError `not-permitted` when the actor sees the child but does not hold its record. */
  async record(work: Work, childId: string, told: NewAgeAssessmentRequest): Promise<string> {
    await this.children.requireRecord(work, childId);
    requireAll(ageAssessmentRules, await this.gathering.gather(work, childId, told));
    const id = newId();
    const { accountId: recordedBy, agencyId } = work.actor;
    const { method, body, assessedOn, marginMonths } = told;
    work.insert(AgeAssessmentEntity, {
      ...{ id, childId, method, body, assessedOn, marginMonths },
      ...(await this.texts.seal(work, { id, childId }, told)),
      backDatingReason: told.backDatingReason ?? null,
      consentId: told.consentId ?? null,
      ...{ appliedAt: null, appliedBy: null },
      ...{ agencyId, recordedBy, version: 1, createdAt: work.now },
    });
    return id;
  }

  /**
   * Corrects the birth date; the ages at the acts follow it in the same transaction.
   *
   * @throws DomainError `not-open` when it was applied already; `rule-broken` when documents say that the child is younger.
   */
  async apply(work: Work, childId: string, id: string): Promise<void> {
    await this.children.requireRecord(work, childId);
    const row = await this.assessments.findToChange(work, childId, id);
    if (row.appliedAt !== null) throw new DomainError('not-open', 'age-assessment.not-open-for-apply');
    const child = await this.children.lock(work, childId);
    const birth = await this.identities.birth(work, childId);
    if (!birth) throw new DomainError('not-permitted', 'child.record-not-held');
    const { reading } = await this.texts.open(work, row);
    const assessed = assessedBirthDate({ ...reading, marginMonths: row.marginMonths }, row.assessedOn);
    requireAll(applyRules, { known: birth.birthDate, assessed });
    await this.correcting.takeOver(work, child, assessed);
    this.assessments.markApplied(work, row);
  }
}
