import { Injectable } from '@nestjs/common';
import { clockDates, standingAt, type ClockDates } from '../../../kernel/running-clock';
import type { Work } from '../../../platform/persistence/work';
import { IntakeClocks, type ClockShown } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type { ReferralState } from '../domain/referral.lifecycle';
import { stepsOf, type ProceedingStep } from '../domain/referral-proceeding';
import { showStep, type ProceedingResponse, type ProceedingStepResponse } from '../http/proceeding.response';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { RunClock } from './run-clock';

/** The whole proceeding as one row of clocks: from the act to the referral, to the decision, to the first session. */
@Injectable()
export class ReadProceeding {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly intakeClocks: IntakeClocks,
    private readonly reference: ReferenceFacade,
    private readonly clocks: RunClock,
  ) {}

  /** The first step is shown to those alone who see the intake: it tells the day of the act. */
  async read(work: Work, id: string): Promise<ProceedingResponse> {
    const row = await this.referrals.find(work, id);
    const moves = await this.referrals.transitionsOf(work, id);
    const before = await this.intakeClocks.readings(work, row.intakeId);
    const steps = stepsOf(moves.map((move) => ({ ...move, toState: move.toState as ReferralState })));
    const items = before.filter(({ code }) => code === 'offence-to-referral').map(showFirst);
    for (const step of steps) items.push(await this.dated(work, row, step));
    return { items };
  }

  private async dated(work: Work, row: ReferralRow, step: ProceedingStep): Promise<ProceedingStepResponse> {
    const { code, startedAt, stoppedAt } = step;
    const calendar = await this.reference.calendar(work);
    const then = await this.reference.clockRuleOn(work, code, calendar.dayOf(startedAt));
    const limit = then ?? (await this.reference.clockRule(work, code, this.clocks.today(work)));
    const dates = runsOn(row, step) ?? clockDates({ limit, startedAt, stoppedAt, pauses: [] }, calendar);
    const standing = standingAt({ ...dates, stoppedAt, paused: false }, work.now);
    return showStep({ ...step, ...dates, standing, escalatesTo: limit.escalatesTo });
  }
}

/** What runs now was dated when it started; the row says how. */
const runsOn = (row: ReferralRow, { code, stoppedAt }: ProceedingStep): ClockDates | undefined =>
  stoppedAt === null && row.clock === code ? row : undefined;

const showFirst = (clock: ClockShown): ProceedingStepResponse =>
  showStep({ ...clock, endedBy: clock.stoppedAt === null || clock.standing === 'void' ? null : 'submit' });
