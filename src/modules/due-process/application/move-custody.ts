import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { endOf, movedBy } from '../domain/custody-moves';
import type { CustodyState } from '../domain/custody.lifecycle';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { KeepEntries } from './keep-entries';
import { LogCustody } from './log-custody';
import { RunCustodyClocks } from './run-custody-clocks';
import type { ToldMove } from './told-moves';

/** Moves a time in custody along its lifecycle; each move is an entry of its log. */
@Injectable()
export class MoveCustody {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly logging: LogCustody,
    private readonly clocks: RunCustodyClocks,
  ) {}

  /** @throws DomainError `not-open` where the lifecycle has no such move, `rule-broken` when it cannot have been then. */
  async move(work: Work, place: { id: string; intakeId: string }, { action, told }: ToldMove): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const custody = await this.entries.findToChange(work, CustodyEntity, place);
    const { state, correctedAt } = custody;
    const to = movedBy(correctedAt === null ? state : null, action);
    await this.logging.write(work, intake, custody, told);
    work.write(
      'update due_process.custody set state = $2, ended_at = $3, version = version + 1 where id = $1',
      [custody.id, to, endOf(to, told.happenedAt)],
    );
    await this.clocks.follow(work, intake);
    emitMove(work, custody, to);
  }
}

/** Tells others that a time in custody has come to a state. */
export function emitMove(work: Work, { agencyId, intakeId }: CustodyEntity, state: CustodyState): void {
  const subject = { kind: 'intake', id: intakeId };
  work.emit({ type: `custody.${state}.v1`, subject, facts: { agencyId, state } });
}
