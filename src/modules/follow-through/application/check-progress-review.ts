import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { ReferenceFacade, type ListName } from '../../reference';
import type { AmendProgressReviewRequest, GoalProgressRequest } from '../http/progress-review.requests';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';

/** Looks whether the codes are in their lists, the goals those of the plan, and nothing is said beside its opposite. */
@Injectable()
export class CheckProgressReview {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly plans: CasePlansFacade,
  ) {}

  /** @throws DomainError `invalid`, pointing at each field that is not usable. */
  async check(
    work: Work,
    { planId }: ProgressReviewEntity,
    request: AmendProgressReviewRequest,
  ): Promise<void> {
    refuse(oppositesOf(request));
    for (const { list, code, pointer } of codesOf(request))
      await this.reference.requireCodeToday(work, { list, code, pointer });
    const known = planId === null ? [] : await this.plans.goalsOf(work, planId);
    refuse(faultsOf(request.goals ?? [], known));
  }
}

function refuse(fields: readonly FieldFault[]): void {
  if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
}

function oppositesOf(request: AmendProgressReviewRequest): FieldFault[] {
  const { childWords, childWordsMissing, tries, parentWords, parentWordsMissing } = request;
  const fault = (pointer: string, code: string, isSo: boolean) => (isSo ? [{ pointer, code }] : []);
  const [isMissing, areMissing] = [childWordsMissing !== undefined, parentWordsMissing !== undefined];
  return [
    ...fault('/childWordsMissing', 'not-beside-the-words', childWords !== undefined && isMissing),
    ...fault('/tries', 'not-of-this-kind', tries !== undefined && !isMissing),
    ...fault('/parentWordsMissing', 'not-beside-the-words', parentWords !== undefined && areMissing),
  ];
}

interface ToldCode {
  readonly list: ListName;
  readonly code: string;
  readonly pointer: string;
}

const one = (list: ListName, code: string | undefined, pointer: string): ToldCode[] =>
  code === undefined ? [] : [{ list, code, pointer }];

const codesOf = (request: AmendProgressReviewRequest): ToldCode[] => [
  ...one('child-words-missing-reasons', request.childWordsMissing, '/childWordsMissing'),
  ...one('parent-words-missing-reasons', request.parentWordsMissing, '/parentWordsMissing'),
  ...one('progress-review-changes', request.changeCode, '/changeCode'),
  ...(request.present ?? []).flatMap((code, n) => one('progress-review-presences', code, `/present/${n}`)),
  ...(request.goals ?? []).flatMap(({ step }, n) => one('goal-progress-steps', step, `/goals/${n}/step`)),
];

const faultsOf = (told: readonly GoalProgressRequest[], known: readonly string[]): FieldFault[] =>
  told.flatMap(({ goalKey }, n): FieldFault[] => {
    const pointer = `/goals/${n}/goalKey`;
    if (!known.includes(goalKey)) return [{ pointer, code: 'reference-not-usable' }];
    const isSecond = told.findIndex((other) => other.goalKey === goalKey) < n;
    return isSecond ? [{ pointer, code: 'comes-twice' }] : [];
  });
