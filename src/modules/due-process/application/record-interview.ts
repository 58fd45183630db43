import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import type { AskedTime } from '../domain/interview';
import { interviewTimeRules } from '../domain/interview-told.rules';
import type { InterviewRequest, PresentRequest } from '../http/interview.requests';
import { AskedRepository } from '../persistence/asked.repository';
import { EntryRepository } from '../persistence/entry.repository';
import { HeldRepository } from '../persistence/held.repository';
import { InterviewPresenceEntity } from '../persistence/interview-presence.entity';
import { InterviewEntity } from '../persistence/interview.entity';
import type { RecordedEntity } from '../persistence/recorded.entity';
import { EntryTexts } from './entry-texts';
import { FindBreaches } from './find-breaches';
import { KeepEntries } from './keep-entries';

/**
 * Records an interview as it was. What happened is never refused, only what cannot be true; the rules that were not
 * kept are worked out here and written beside it (CRC 40(2)(b)(ii), (iii), (iv); GC24 §49–60).
 */
@Injectable()
export class RecordInterview {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly breaches: FindBreaches,
    private readonly asked: AskedRepository,
    private readonly held: HeldRepository,
  ) {}

  async add(work: Work, intakeId: string, request: InterviewRequest): Promise<string> {
    const intake = await this.keeping.intakeToWrite(work, intakeId);
    await this.check(work, request);
    await this.held.wait(work, intake.childId);
    const times = timesOf(request);
    const { beganAt, endedAt, breaks } = times;
    const told = { kind: InterviewEntity, happenedAt: [beganAt, endedAt], request };
    const begun = await this.keeping.begin(work, intake, told);
    const others = await this.others(work, intake);
    requireAll(interviewTimeRules, { ...times, others });
    const breaches = await this.breaches.of(work, intakeId, request, others);
    const place = { table: 'interview', column: 'place_words', row: begun.id };
    work.insert(InterviewEntity, {
      ...begun,
      ...{ beganAt, endedAt, breaks, breaches, place: request.place, recording: request.recording },
      placeWords: this.texts.seal(intake, place, request.placeWords),
      recordingAbsenceReason: request.recordingAbsenceReason ?? null,
      supportAbsenceReason: request.supportAbsenceReason ?? null,
    });
    for (const one of request.present) this.keepPresence(work, intake, begun, one);
    const facts = { agencyId: begun.agencyId, breaches: breaches.length };
    work.emit({ type: 'interview.recorded.v1', subject: { kind: 'intake', id: intakeId }, facts });
    return begun.id;
  }

  /** What stands beside the one that is told, about whichever intake of the child. */
  private async others(work: Work, intake: KnownIntake): Promise<AskedTime[]> {
    const all = await this.entries.of(work, InterviewEntity, intake.id);
    const standing = all.filter(({ correctedAt }) => correctedAt === null);
    return [...standing, ...(await this.asked.elsewhere(work, intake))];
  }

  private keepPresence(
    work: Work,
    intake: KnownIntake,
    interview: RecordedEntity,
    one: PresentRequest,
  ): void {
    const id = newId();
    const { role, accountId = null, throughout } = one;
    work.insert(InterviewPresenceEntity, {
      ...{ ...interview, correctsId: null, id, interviewId: interview.id, role, accountId, throughout },
      name: this.texts.seal(intake, { table: 'interview_presence', column: 'name', row: id }, one.name),
    });
  }

  private async check(work: Work, request: InterviewRequest): Promise<void> {
    await this.keeping.requireCodes(work, [
      ['interview-places', request.place, '/place'],
      ['interview-recordings', request.recording, '/recording'],
      ['recording-absence-reasons', request.recordingAbsenceReason, '/recordingAbsenceReason'],
      ['support-absence-reasons', request.supportAbsenceReason, '/supportAbsenceReason'],
      ...request.present.map(
        ({ role }, index) => ['presence-roles', role, `/present/${index}/role`] as const,
      ),
    ]);
  }
}

/** The times that a request tells. */
const timesOf = ({ beganAt, endedAt, breaks }: InterviewRequest) => ({
  beganAt: new Date(beganAt),
  endedAt: new Date(endedAt),
  breaks: breaks.map(({ from, until }) => ({
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
  })),
});
