import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { attempt, onTrial } from '../../../platform/persistence/attempt';
import type { Work } from '../../../platform/persistence/work';
import { notFree, requireAllFree, type TriedOccurrence } from '../domain/series-outcome';
import { bookedSeriesRules } from '../domain/series.rules';
import type { NewSeriesRequest, SeriesWishRequest } from '../http/session-series.requests';
import type { SeriesEntity } from '../persistence/series.entity';
import { SeriesRepository } from '../persistence/series.repository';
import { BookSession } from './book-session';
import { ChooseChildren } from './choose-children';
import { PlanSeries, type PlannedOccurrence } from './plan-series';
import { RespectSchool } from './respect-school';

/** Books sessions that recur, all in one transaction: each as a single one would be, and the database decides on each. */
@Injectable()
export class BookSeries {
  constructor(
    private readonly planning: PlanSeries,
    private readonly choosing: ChooseChildren,
    private readonly booking: BookSession,
    private readonly school: RespectSchool,
    private readonly series: SeriesRepository,
  ) {}

  /** Answers the id. @throws DomainError `duplicate` that tells of each time why it is not free; then nothing is booked. */
  async book(work: Work, request: NewSeriesRequest): Promise<string> {
    const tried = await this.tryEach(work, request);
    if (request.skipClashes !== true) requireAllFree(tried, 'series.not-free');
    requireAll(bookedSeriesRules, { booked: tried.filter(({ sessionId }) => sessionId !== null).length });
    const row = this.rowOf(work, request, tried);
    this.series.put(work, row, tried);
    return row.id;
  }

  /** The same, and then undone: what is said before is what would be done. */
  async preview(work: Work, wish: SeriesWishRequest): Promise<TriedOccurrence[]> {
    return onTrial(work, () => this.tryEach(work, wish));
  }

  private async tryEach(work: Work, wish: SeriesWishRequest): Promise<TriedOccurrence[]> {
    await this.school.requireReason(work, wish.schoolReason);
    const caseIds = [...(await this.choosing.choose(work, wish))];
    const planned = await this.planning.plan(work, wish, caseIds.length);
    const tried: TriedOccurrence[] = [];
    for (const one of planned) tried.push(await this.tryOne(work, { ...wish, caseIds }, one));
    return tried;
  }

  private async tryOne(
    work: Work,
    wish: SeriesWishRequest & { readonly caseIds: string[] },
    { leftOut, ...one }: PlannedOccurrence,
  ): Promise<TriedOccurrence> {
    if (leftOut !== null) return { ...one, outcome: 'left-out', because: leftOut, sessionId: null };
    const atSchool = await this.school.whyNot(work, one, wish);
    if (atSchool !== null) return { ...one, outcome: 'not-free', because: atSchool, sessionId: null };
    const { kind, roomId, placeWords, facilitatorId, caseIds } = wish;
    const when = { beginsAt: one.beginsAt.toISOString(), endsAt: one.endsAt.toISOString() };
    const asked = { kind, roomId, placeWords, facilitatorId, caseIds, ...when };
    const tried = await attempt(work, () => this.booking.book(work, asked));
    if ('refused' in tried) return notFree(one, tried.refused);
    return { ...one, outcome: 'free', because: null, sessionId: tried.done };
  }

  private rowOf(
    { actor, now }: Work,
    wish: SeriesWishRequest,
    tried: readonly TriedOccurrence[],
  ): SeriesEntity {
    const { kind, roomId = null, facilitatorId, rule, firstDay, beginsAt, minutes } = wish;
    const { exceptDays = [], addedDays = [], programmeId = null, schoolReason = null } = wish;
    const leftOut = tried.flatMap(({ day, because }) => (because === null ? [] : [{ day, because }]));
    return {
      ...{ id: newId(), centreAgencyId: actor.agencyId, bookedBy: actor.accountId },
      ...{
        programmeId,
        kind,
        roomId,
        facilitatorId,
        rule,
        firstDay,
        beginsAt,
        minutes,
        zone: this.planning.zone,
      },
      ...{ exceptDays, addedDays, leftOut, schoolReason },
      ...{ endedAt: null, endedBy: null, endReason: null },
      ...{ version: 1, createdAt: now, updatedAt: now },
    };
  }
}
