import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { DANGERS, type AssessmentTool } from '../domain/assessment';
import type { AmendAssessmentRequest, DomainAnswerRequest } from '../http/assessment.requests';
import type { AssessmentEntity } from '../persistence/assessment.entity';
import { AssessmentRepository } from '../persistence/assessment.repository';
import { ChangeAssessment } from './change-assessment';
import { DescribeTool } from './describe-tool';
import { requireOpenCase } from './require-open-case';

/** Writes answers and words into a draft; what is left out stays as it is. */
@Injectable()
export class AmendAssessment {
  constructor(
    private readonly changing: ChangeAssessment,
    private readonly assessments: AssessmentRepository,
    private readonly cases: CasesFacade,
    private readonly tools: DescribeTool,
    private readonly texts: ChildTextsFacade,
  ) {}

  async amend(work: Work, id: string, request: AmendAssessmentRequest): Promise<AssessmentEntity> {
    const before = await this.changing.begin(work, id, 'amend');
    const file = await this.cases.known(work, before.caseId);
    requireOpenCase(file);
    refuseBoth(request);
    const tool = await this.tools.tool(work, before.tool, before.toolDay);
    await this.requireCodes(work, before, request);
    refuseWrongAnswers(tool, request.answers ?? []);
    for (const answer of request.answers ?? []) this.answer(work, before, file, answer);
    return this.changing.finish(work, before, 'amend', this.changesOf(file, before, request));
  }

  private async requireCodes(
    work: Work,
    { toolDay }: AssessmentEntity,
    { riskToSelf, riskToOthers, parentWordsMissing }: AmendAssessmentRequest,
  ): Promise<void> {
    const told = { self: riskToSelf, others: riskToOthers };
    for (const danger of DANGERS) {
      const code = told[danger];
      if (code !== undefined) await this.tools.stepOf(work, danger, code, toolDay);
    }
    if (parentWordsMissing !== undefined) await this.tools.requireReason(work, parentWordsMissing, toolDay);
  }

  private answer(work: Work, { id }: AssessmentEntity, file: KnownCase, told: DomainAnswerRequest): void {
    const { domain, score } = told;
    const place = { table: 'case_plans.assessment_answer', row: `${id} ${domain}` } as const;
    const reason = this.texts.seal(file, { ...place, column: 'reason' }, told.reason);
    const strength =
      told.strength === undefined
        ? null
        : this.texts.seal(file, { ...place, column: 'strength' }, told.strength);
    this.assessments.answer(work, { assessmentId: id, domain, score, reason, strength });
  }

  /** Words of the parents and the reason why there are none take each other’s place. */
  private changesOf(
    file: KnownCase,
    { id }: AssessmentEntity,
    { childWords, parentWords, parentWordsMissing, riskToSelf, riskToOthers }: AmendAssessmentRequest,
  ): Partial<AssessmentEntity> {
    const seal = (column: string, text: string) =>
      this.texts.seal(file, { table: 'case_plans.assessment', column, row: id }, text);
    return {
      ...(childWords !== undefined && { childWords: seal('child_words', childWords) }),
      ...(parentWordsMissing !== undefined && { parentWordsMissing, parentWords: null }),
      ...(parentWords !== undefined && {
        parentWords: seal('parent_words', parentWords),
        parentWordsMissing: null,
      }),
      ...(riskToSelf !== undefined && { riskToSelf }),
      ...(riskToOthers !== undefined && { riskToOthers }),
    };
  }
}

/** @throws DomainError `invalid` for words of the parents beside the reason why there are none. */
function refuseBoth({ parentWords, parentWordsMissing }: AmendAssessmentRequest): void {
  if (parentWords === undefined || parentWordsMissing === undefined) return;
  const fields = [{ pointer: '/parentWordsMissing', code: 'not-beside-the-words' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}

/** @throws DomainError `invalid`, pointing at each answer that the tool does not know, or that comes twice. */
function refuseWrongAnswers(
  { domains, lowest, highest }: AssessmentTool,
  answers: readonly DomainAnswerRequest[],
): void {
  const fields = answers.flatMap(({ domain, score }, n): FieldFault[] => {
    const place = `/answers/${n}`;
    const isSecond = answers.findIndex((other) => other.domain === domain) < n;
    if (isSecond) return [{ pointer: `${place}/domain`, code: 'comes-twice' }];
    if (!domains.includes(domain)) return [{ pointer: `${place}/domain`, code: 'code-not-in-list' }];
    return score < lowest || score > highest ? [{ pointer: `${place}/score`, code: 'not-on-the-scale' }] : [];
  });
  if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
}
