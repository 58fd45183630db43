import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { Role } from '../../../platform/policy/policy';
import type { HearingFinding } from '../domain/hearing';
import { availableHearingActs } from '../domain/hearing.actions';
import type { HearingListQuery } from '../http/hearing.requests';
import type { HearingDayResponse, HearingResponse, HearingSummaryResponse } from '../http/hearing.response';
import { showHearing, summariseHearing } from '../http/show-hearing';
import { HearingRepository, type HearingRow } from '../persistence/hearing.repository';
import { HearingCourseRepository } from '../persistence/hearing-course.repository';
import { JudgeBookingsRepository } from '../persistence/judge-bookings.repository';
import { LISTENERS, PARTIES } from '../policy/hearing.policy';
import { HearingTexts } from './hearing-texts';
import { requirePurposeOfLawyer } from '../../../platform/http/require-purpose';

/** Reading the hearings of children whose file one holds; the police learn which there is, and when. */
@Injectable()
export class FindHearings {
  constructor(
    private readonly hearings: HearingRepository,
    private readonly courses: HearingCourseRepository,
    private readonly bookings: JudgeBookingsRepository,
    private readonly texts: HearingTexts,
    private readonly table: PermissionTable,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<HearingResponse> {
    requirePurposeOfLawyer(work);
    const row = await this.hearings.find(work, id);
    const course = await this.courses.of(work, id);
    const { agencyId, roles } = work.actor;
    const isPermitted = (act: string) => this.table.allows(roles, `hearing.${act}`);
    const words = isOneOf(LISTENERS, work) ? (course.record?.childWords ?? null) : null;
    return showHearing(row, {
      ...{ course, isParty: isOneOf(PARTIES, work), childWords: this.texts.open(row, id, words) },
      findings: await this.findings(work, row),
      actions: availableHearingActs(row, isPermitted, agencyId),
    });
  }

  /** Those of one instant and one judge, each as a list shows it. */
  async day(work: Work, ids: readonly string[]): Promise<HearingDayResponse> {
    const rows = await Promise.all(ids.map((id) => this.hearings.find(work, id)));
    const [first] = rows;
    return {
      items: rows.map((row) => summariseHearing(row, isOneOf(PARTIES, work))),
      findings: first === undefined ? [] : await this.findings(work, first),
    };
  }

  /** What its court should look at again; it refuses nothing, and nobody else is told of it. */
  private async findings(work: Work, row: HearingRow): Promise<HearingFinding[]> {
    if (row.courtAgencyId !== work.actor.agencyId) return [];
    return (await this.bookings.isBookedTwice(work, row)) ? ['judge-booked-twice'] : [];
  }

  async list(
    work: Work,
    { list, cursor, limit, ...asked }: HearingListQuery,
  ): Promise<Page<HearingSummaryResponse>> {
    requirePurposeOfLawyer(work);
    const { state, type, courtAgencyId, judgeId, childId, orderId, intakeId, from, until } = asked;
    const filter = { state, type, courtAgencyId, judgeId, childId, orderId, intakeId, from, until };
    const name = ['hearings', list, ...Object.values(filter)].join(' ');
    const wish = { list, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.hearings.list(work, wish), limit, {
      position: ({ plannedAt, id }) => ({ after: plannedAt.toISOString(), id }),
      item: (row) => summariseHearing(row, isOneOf(PARTIES, work)),
    });
  }
}

const isOneOf = (roles: readonly Role[], { actor }: Work): boolean =>
  roles.some((role) => actor.roles.includes(role));
