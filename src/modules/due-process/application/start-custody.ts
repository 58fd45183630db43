import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireAll } from '../../../kernel/rule';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { endOf, movedBy } from '../domain/custody-moves';
import { custodyLifecycle, type CustodyState } from '../domain/custody.lifecycle';
import { logRules, type LogTimes } from '../domain/custody.rules';
import type { CustodyRequest } from '../http/custody.requests';
import { CustodyEntity } from '../persistence/custody.entity';
import { heldOnce, HoldOnce } from './hold-once';
import { KeepEntries } from './keep-entries';
import { LogCustody, type ToldEntry } from './log-custody';
import { emitMove } from './move-custody';
import { RunCustodyClocks } from './run-custody-clocks';
import { toldEnd, type ToldMove } from './told-moves';

/** Records that a child is held: the last resort, and the clocks begin to run (CRC 37(b); BR 10, 13.1). */
@Injectable()
export class StartCustody {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly logging: LogCustody,
    private readonly once: HoldOnce,
    private readonly clocks: RunCustodyClocks,
    private readonly source: DataSource,
  ) {}

  /**
   * With `ended`, also one that is over by now, with all that followed from it.
   *
   * @throws DomainError `not-open` on a draft, `duplicate` when the child is held already, or was held then, wherever that is.
   */
  async start(work: Work, intakeId: string, request: CustodyRequest): Promise<string> {
    const intake = await this.keeping.registeredToWrite(work, intakeId, 'custody');
    const startedAt = new Date(request.startedAt);
    const moves = request.ended ? toldEnd(request.ended, request.backDatingReason) : [];
    const course = courseOf(startedAt, moves);
    const told = { kind: CustodyEntity, happenedAt: [startedAt], request };
    const begun = await this.keeping.begin(work, intake, told);
    const custody = { ...begun, startedAt, ...course.last, treatmentAskedAt: null };
    await this.once.require(work, intake.childId, custody);
    const table = tableOf(this.source, CustodyEntity);
    await heldOnce(work.query(table.insert, table.valuesOf(custody)));
    for (const entry of [...firstEntries(startedAt, request), ...moves.map((move) => move.told)])
      await this.logging.write(work, intake, custody, entry);
    await this.clocks.follow(work, intake);
    const facts = { agencyId: custody.agencyId, startedAt: startedAt.toISOString() };
    work.emit({ type: 'custody.started.v1', subject: { kind: 'intake', id: intakeId }, facts });
    for (const state of course.states) emitMove(work, custody, state);
    return custody.id;
  }
}

/** The states that a time in custody went through, and where it stands. */
function courseOf(startedAt: Date, moves: readonly ToldMove[]) {
  const states: CustodyState[] = [];
  let last: Pick<CustodyEntity, 'state' | 'endedAt'> = { state: custodyLifecycle.initial, endedAt: null };
  const log: LogTimes[] = [];
  for (const { action, told } of moves) {
    const state = movedBy(last.state, action);
    const times = { kind: told.kind, happenedAt: told.happenedAt, until: null };
    requireAll(logRules, { ...times, startedAt, endedAt: last.endedAt, log });
    log.push(times);
    last = { state, endedAt: endOf(state, told.happenedAt) };
    states.push(state);
  }
  return { states, last };
}

function firstEntries(happenedAt: Date, request: CustodyRequest): ToldEntry[] {
  const { backDatingReason, place, placeWords, ground, groundWords, separation } = request;
  return [
    {
      ...{ kind: 'started', happenedAt, code: place, pointer: '/place' },
      request: { backDatingReason, words: placeWords },
    },
    {
      ...{ kind: 'ground', happenedAt, code: ground, pointer: '/ground' },
      request: { backDatingReason, words: groundWords },
    },
    {
      ...{ kind: 'separation', happenedAt, code: separation, pointer: '/separation' },
      request: { backDatingReason },
    },
  ];
}
