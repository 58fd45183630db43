import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import type { ReturnContent } from '../domain/return';
import type { ReturnListQuery } from '../http/case-return.requests';
import type { CaseReturnResponse, CaseReturnSummaryResponse } from '../http/case-return.response';
import { showReturn, summariseReturn } from '../http/show-case-return';
import { CaseReturnRepository, type CaseReturnRow } from '../persistence/case-return.repository';
import { hashOf } from './keep-report';

/** Reading what was asked of an authority, what it was told, and what it answered. */
@Injectable()
export class FindReturns {
  constructor(
    private readonly returns: CaseReturnRepository,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
  ) {}

  /** The last one of a case. @throws DomainError `not-found` also where there is none. */
  async read(work: Work, caseId: string): Promise<CaseReturnResponse> {
    const row = await this.returns.find(work, caseId);
    const open = (column: string, sealed: Buffer | null) =>
      this.texts.open(row, { table: 'closure.case_return', column, row: row.id }, sealed);
    return showReturn(row, work.now, {
      isOfCentre: row.centreAgencyId === work.actor.agencyId,
      facts: open('facts', row.facts),
      childWords: open('child_words', row.childWords),
      reasons: open('answer_reasons', row.answerReasons),
      bestInterests: open('best_interests', row.bestInterests),
      answerWords: open('answer_words', row.answerWords),
      content: this.contentOf(row),
    });
  }

  async list(work: Work, { list, cursor, limit }: ReturnListQuery): Promise<Page<CaseReturnSummaryResponse>> {
    const name = `case-returns ${list}`;
    const from = this.cursors.read(name, cursor);
    const rows = await this.returns.list(work, { list, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ askedAt, id }) => ({ after: askedAt.toISOString(), id }),
      item: (row) => summariseReturn(row, work.now),
    });
  }

  /** What was told, as it was told; null before. @throws Error where it is not what was kept by its hash. */
  contentOf(row: CaseReturnRow): ReturnContent | null {
    if (row.content === null) return null;
    const told = this.texts.open(
      row,
      { table: 'closure.case_return', column: 'content', row: row.id },
      row.content,
    );
    if (told === null) throw new DomainError('not-permitted', 'child.key-not-open');
    if (hashOf(told) !== row.contentHash) throw new Error('A return does not say what it said');
    // What was sent before this was part of it does not say it, and the row does.
    const content = JSON.parse(told) as ReturnContent;
    return { ...content, lawyerNotTold: row.lawyerNotTold };
  }
}
