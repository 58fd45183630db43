import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { responseLifecycle, type ResponseAction } from '../domain/response.lifecycle';
import { confirmingRules, contestRules, upholdingRules } from '../domain/response.rules';
import type { AnswerContestRequest, ContestResponseRequest } from '../http/difficulty.requests';
import type { DifficultyResponseEntity } from '../persistence/difficulty-response.entity';
import { DifficultyResponseRepository } from '../persistence/difficulty-response.repository';
import type { DifficultyEntity } from '../persistence/difficulty.entity';
import { ChangeDifficulty } from './change-difficulty';
import { CheckDifficulty } from './check-difficulty';
import { FollowResponse } from './follow-response';

/** Which response to which difficulty. */
export interface WhichResponse {
  readonly id: string;
  readonly responseId: string;
}

type DoneResponseAction = Exclude<ResponseAction, 'drop'>;

/** What is handed to each decision: the response as it stands, with its difficulty and its case. */
interface BegunDecision {
  readonly row: DifficultyEntity;
  readonly file: KnownCase;
  readonly response: DifficultyResponseEntity;
}

/** A second person confirms what was proposed; the child may say something against it, and is answered (TR 14). */
@Injectable()
export class DecideResponse {
  constructor(
    private readonly changing: ChangeDifficulty,
    private readonly checking: CheckDifficulty,
    private readonly responses: DifficultyResponseRepository,
    private readonly following: FollowResponse,
    private readonly texts: ChildTextsFacade,
  ) {}

  async confirm(work: Work, which: WhichResponse): Promise<DifficultyEntity> {
    const begun = await this.begin(work, which, 'confirm');
    requireAll(confirmingRules, decidingOf(work, begun.response));
    await this.checking.check(work, begun.file, begun.row);
    await this.following.follow(work, begun.response);
    return this.finish(work, begun, 'confirm', decidedNow(work));
  }

  async decline(work: Work, which: WhichResponse): Promise<DifficultyEntity> {
    const begun = await this.begin(work, which, 'decline');
    requireAll(confirmingRules, decidingOf(work, begun.response));
    return this.finish(work, begun, 'decline', decidedNow(work));
  }

  async contest(
    work: Work,
    which: WhichResponse,
    request: ContestResponseRequest,
  ): Promise<DifficultyEntity> {
    const begun = await this.begin(work, which, 'contest');
    const contestedAt = new Date(request.contestedAt);
    requireAll(contestRules, { contestedAt, decidedAt: begun.response.decidedAt, now: work.now });
    const place = {
      table: 'follow_through.difficulty_response',
      column: 'contest_words',
      row: which.responseId,
    } as const;
    const contestWords = this.texts.seal(begun.file, place, request.words);
    return this.finish(work, begun, 'contest', { contestedAt, contestedBy: request.by, contestWords });
  }

  async uphold(work: Work, which: WhichResponse, { words }: AnswerContestRequest): Promise<DifficultyEntity> {
    const begun = await this.begin(work, which, 'uphold');
    requireAll(upholdingRules, decidingOf(work, begun.response));
    return this.finish(work, begun, 'uphold', this.answered(work, begun, words));
  }

  async lift(work: Work, which: WhichResponse, { words }: AnswerContestRequest): Promise<DifficultyEntity> {
    const begun = await this.begin(work, which, 'lift');
    return this.finish(work, begun, 'lift', this.answered(work, begun, words));
  }

  private answered(work: Work, { file, response }: BegunDecision, words: string) {
    const place = {
      table: 'follow_through.difficulty_response',
      column: 'answer',
      row: response.id,
    } as const;
    const answer = this.texts.seal(file, place, words);
    return { answeredBy: work.actor.accountId, answeredAt: work.now, answer };
  }

  private async begin(
    work: Work,
    { id, responseId }: WhichResponse,
    action: DoneResponseAction,
  ): Promise<BegunDecision> {
    const { row, file } = await this.changing.begin(work, id, action);
    const response = (await this.responses.of(work, id)).find((one) => one.id === responseId);
    if (!response) throw new DomainError('not-found', 'not-found');
    if (responseLifecycle.next(response.state, action) === undefined)
      throw new DomainError('not-open', `difficulty-response.not-open-for-${action}`);
    return { row, file, response };
  }

  private async finish(
    work: Work,
    { row, response }: BegunDecision,
    action: DoneResponseAction,
    changes: Partial<DifficultyResponseEntity>,
  ): Promise<DifficultyEntity> {
    const state = responseLifecycle.next(response.state, action) ?? response.state;
    await this.responses.decide(work, { ...response, ...changes, state });
    return this.changing.finish(work, row, action);
  }
}

const decidedNow = ({ actor, now }: Work) => ({ decidedBy: actor.accountId, decidedAt: now });

const decidingOf = ({ actor }: Work, { proposedBy, decidedBy }: DifficultyResponseEntity) => ({
  ...{ by: actor.accountId, proposedBy, decidedBy },
});
