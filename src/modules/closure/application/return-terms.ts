import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { NOT_TOLD, ReferenceFacade } from '../../reference';
import type { AskToReturnRequest } from '../http/case-return.requests';
import { CheckCodes } from './check-codes';

/** Whether the child, or who speaks for it, asks for a return. */
export interface WhoAsks {
  readonly isAskedFor: boolean;
  readonly isChildsWish: boolean;
}

/** Codes and times of a return to an authority, by the dated data of today. */
@Injectable()
export class ReturnTerms {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly codes: CheckCodes,
  ) {}

  /** Who asks for it. @throws DomainError `invalid` for a code of no list. */
  async ofAsking(work: Work, request: AskToReturnRequest): Promise<WhoAsks> {
    const { reasonCode, wordsMissing, lawyerNotTold } = request;
    await this.codes.require(work, 'child-words-missing-reasons', wordsMissing, '/wordsMissing');
    await this.codes.require(work, 'lawyer-not-told-reasons', lawyerNotTold, '/lawyerNotTold');
    return this.whoAsks(work, reasonCode);
  }

  async whoAsks(work: Work, code: string): Promise<WhoAsks> {
    const required = { list: 'case-return-reasons', code, pointer: '/reasonCode' } as const;
    const { attributes } = await this.reference.requireCodeToday(work, required);
    return {
      isAskedFor: attributes['isAskedFor'] === true,
      isChildsWish: attributes['isChildsWish'] === true,
    };
  }

  /** Until when child, representative and lawyer may say something against it first (TR 3.5–3.6). */
  async objectionUntil(work: Work): Promise<Date | null> {
    return (await this.reference.startClock(work, 'return-objection')).dueAt;
  }

  /** How long the authority has for its answer (TR 14.2; BR 20.1). */
  async answerClock(work: Work) {
    return { ...(await this.reference.startClock(work, 'return-answer')), ...NOT_TOLD };
  }
}
