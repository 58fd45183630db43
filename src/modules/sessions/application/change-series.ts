import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { requireChangeable } from '../domain/series-action.rules';
import { ParticipantRepository } from '../persistence/participant.repository';
import { SeriesRepository, type SessionOfSeries } from '../persistence/series.repository';
import { CheckBooking } from './check-booking';

/** The one way in which what is to come of a series changes: first the cases, then the series, then its sessions (ADR 43). */
@Injectable()
export class ChangeSeries {
  constructor(
    private readonly series: SeriesRepository,
    private readonly participants: ParticipantRepository,
    private readonly checking: CheckBooking,
  ) {}

  /** Answers its sessions to come, of a day and later. @throws DomainError `not-permitted` or `not-open`. */
  async begin(work: Work, id: string, fromDay: LocalDate | undefined): Promise<SessionOfSeries[]> {
    await this.lockCases(work, await this.coming(work, id, fromDay));
    requireChangeable(await this.series.findToChange(work, id), work.actor);
    return this.coming(work, id, fromDay);
  }

  private async coming(work: Work, id: string, fromDay = ''): Promise<SessionOfSeries[]> {
    const sessions = await this.series.sessionsOf(work, id);
    return sessions.filter(
      ({ state, beginsAt, day }) => state === 'scheduled' && beginsAt > work.now && day >= fromDay,
    );
  }

  private async lockCases(work: Work, sessions: readonly SessionOfSeries[]): Promise<void> {
    const ids = sessions.map(({ sessionId }) => sessionId);
    const children = ids.length === 0 ? [] : await this.participants.of(work, ids);
    const seen = children.filter(({ isCaseSeen }) => isCaseSeen).map(({ caseId }) => caseId);
    await this.checking.lockCases(work, [...new Set(seen)]);
  }
}
