import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { custodyLifecycle } from '../domain/custody.lifecycle';
import type { CustodyRequest } from '../http/custody.requests';
import { CustodyEntity } from '../persistence/custody.entity';
import { heldOnce } from './held-once';
import { KeepEntries } from './keep-entries';
import { LogCustody, type ToldEntry } from './log-custody';
import { RunCustodyClocks } from './run-custody-clocks';

/** Records that a child is held: the last resort, and the clocks begin to run (CRC 37(b); BR 10, 13.1). */
@Injectable()
export class StartCustody {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly logging: LogCustody,
    private readonly clocks: RunCustodyClocks,
    private readonly source: DataSource,
  ) {}

  /** @throws DomainError `not-open` on a draft, `duplicate` when the child is held already, or was held then, wherever that is. */
  async start(work: Work, intakeId: string, request: CustodyRequest): Promise<string> {
    const intake = await this.keeping.intakeToWrite(work, intakeId);
    // A draft is given up without a trace, and nobody would let the child go any more.
    if (intake.state === 'drafted') throw new DomainError('not-open', 'custody.intake-not-registered');
    const startedAt = new Date(request.startedAt);
    const begun = await this.keeping.begin(work, intake, {
      kind: CustodyEntity,
      happenedAt: [startedAt],
      request,
    });
    const custody = {
      ...begun,
      ...{ state: custodyLifecycle.initial, startedAt, endedAt: null, treatmentAskedAt: null },
    };
    const table = tableOf(this.source, CustodyEntity);
    await heldOnce(work.query(table.insert, table.valuesOf(custody)));
    for (const told of firstEntries(startedAt, request))
      await this.logging.write(work, intake, custody, told);
    await this.clocks.follow(work, intakeId);
    const facts = { agencyId: custody.agencyId, startedAt: startedAt.toISOString() };
    work.emit({ type: 'custody.started.v1', subject: { kind: 'intake', id: intakeId }, facts });
    return custody.id;
  }
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
