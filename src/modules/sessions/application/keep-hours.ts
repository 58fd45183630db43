import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasesFacade } from '../../cases';
import { ReferenceFacade } from '../../reference';
import type { NewSchoolingRequest, OpeningWeekRequest } from '../http/hours.requests';
import {
  showSchooling,
  showWeek,
  type OpeningWeekResponse,
  type SchoolingResponse,
} from '../http/hours.response';
import { HoursRepository } from '../persistence/hours.repository';
import { OpeningWeekEntity } from '../persistence/opening-week.entity';
import { SchoolingEntity } from '../persistence/schooling.entity';

/** Writes down when a centre is open and whether a child goes to school; what was said before stays. */
@Injectable()
export class KeepHours {
  constructor(
    private readonly hours: HoursRepository,
    private readonly cases: CasesFacade,
    private readonly reference: ReferenceFacade,
    private readonly cursors: Cursors,
    private readonly settings: PlatformSettings,
  ) {}

  openFrom(work: Work, { validFrom, hours }: OpeningWeekRequest): OpeningWeekResponse {
    const faults = hours.flatMap(({ from, until }, n): FieldFault[] =>
      from < until ? [] : [{ pointer: `/hours/${n}/until`, code: 'ends-before-it-begins' }],
    );
    if (faults.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields: faults });
    const row: OpeningWeekEntity = {
      ...{ id: newId(), centreAgencyId: work.actor.agencyId, validFrom },
      hours: hours.map(({ weekday, from, until }) => ({ weekday, from, until })),
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    };
    work.insert(OpeningWeekEntity, row);
    work.saw({ kind: 'opening-week', id: row.id });
    return showWeek(row);
  }

  /** Nothing where none was written down: then the centre is not known to be closed. */
  async weekOn(work: Work, day: LocalDate = this.today(work)): Promise<OpeningWeekResponse> {
    return showWeek(await this.hours.weekOn(work, day));
  }

  /** @throws DomainError `not-found` for a case that the actor does not see, or that is of another centre. */
  async record(work: Work, caseId: string, request: NewSchoolingRequest): Promise<SchoolingResponse> {
    const { childId, centreAgencyId } = await this.cases.known(work, caseId);
    if (centreAgencyId !== work.actor.agencyId) throw new DomainError('not-found', 'not-found');
    const { goesToSchool, shift = null, district = null } = request;
    if (!goesToSchool && (shift ?? district) !== null)
      throw notOfThisKind(shift === null ? 'district' : 'shift');
    await this.requireCodes(work, shift, district);
    const row: SchoolingEntity = {
      ...{ id: newId(), caseId, childId, goesToSchool, shift, district },
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    };
    work.insert(SchoolingEntity, row);
    return showSchooling(row);
  }

  async history(work: Work, caseId: string, query: PageQuery): Promise<Page<SchoolingResponse>> {
    await this.cases.known(work, caseId);
    const name = `schooling ${caseId}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.hours.schoolingHistory(work, caseId, from, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ recordedAt, id }) => ({ after: recordedAt.toISOString(), id }),
      item: showSchooling,
    });
  }

  private async requireCodes(work: Work, shift: string | null, district: string | null): Promise<void> {
    const wanted = { list: 'school-shifts', code: shift ?? '', pointer: '/shift' } as const;
    if (shift !== null) await this.reference.requireCodeToday(work, wanted);
    const where = { list: 'districts', code: district ?? '', pointer: '/district' } as const;
    if (district !== null) await this.reference.requireCodeToday(work, where);
  }

  private today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }
}

const notOfThisKind = (field: string) =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: `/${field}`, code: 'not-of-this-kind' }],
  });
