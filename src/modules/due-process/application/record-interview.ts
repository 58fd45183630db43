import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { interviewTimeRules } from '../domain/interview-told.rules';
import type { InterviewRequest, PresentRequest } from '../http/interview.requests';
import { InterviewPresenceEntity } from '../persistence/interview-presence.entity';
import { InterviewEntity } from '../persistence/interview.entity';
import type { RecordedEntity } from '../persistence/recorded.entity';
import { EntryTexts } from './entry-texts';
import { GatherAsked } from './gather-asked';
import { KeepBreaches } from './keep-breaches';
import { KeepEntries } from './keep-entries';
import { WorkOutBreaches } from './work-out-breaches';

/**
 * Records an interview as it was. What happened is never refused, only what cannot be true; the rules that were not
 * kept are worked out here and written beside it (CRC 40(2)(b)(ii), (iii), (iv); GC24 §49–60).
 */
@Injectable()
export class RecordInterview {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly texts: EntryTexts,
    private readonly working: WorkOutBreaches,
    private readonly breaches: KeepBreaches,
    private readonly asked: GatherAsked,
  ) {}

  async add(work: Work, intakeId: string, request: InterviewRequest): Promise<string> {
    const intake = await this.keeping.registeredToWrite(work, intakeId, 'interview');
    await this.check(work, request);
    const times = timesOf(request);
    const told = { kind: InterviewEntity, happenedAt: [times.beganAt, times.endedAt], request };
    const begun = await this.keeping.begin(work, intake, told);
    const others = await this.asked.all(work, intake);
    requireAll(interviewTimeRules, { ...times, others });
    const { present, supportAbsenceReason = null } = request;
    const explained = await this.asked.explained(work, intakeId);
    const interview = { ...times, present, supportAbsenceReason };
    const breaches = await this.working.of(work, interview, { others, explained });
    const place = { table: 'interview', column: 'place_words', row: begun.id };
    work.insert(InterviewEntity, {
      ...begun,
      ...{ ...times, breaches, place: request.place, recording: request.recording },
      placeWords: this.texts.seal(intake, place, request.placeWords),
      recordingAbsenceReason: request.recordingAbsenceReason ?? null,
      ...{ supportAbsenceReason, breachesChangedAt: null },
    });
    for (const one of present) this.keepPresence(work, intake, begun, one);
    await this.breaches.follow(work, intake);
    const facts = { agencyId: begun.agencyId, breaches: breaches.length };
    work.emit({ type: 'interview.recorded.v1', subject: { kind: 'intake', id: intakeId }, facts });
    return begun.id;
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
