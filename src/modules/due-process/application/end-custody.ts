import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { custodyLifecycle, type CustodyAction } from '../domain/custody.lifecycle';
import type { BringBeforeJudgeRequest, ReleaseRequest, RemandRequest } from '../http/custody.requests';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { KeepEntries } from './keep-entries';
import { LogCustody, type ToldEntry } from './log-custody';
import { RunCustodyClocks } from './run-custody-clocks';

interface Place {
  readonly id: string;
  readonly intakeId: string;
}

/** Moves a time in custody along its lifecycle; each move is an entry of its log. */
@Injectable()
export class EndCustody {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly logging: LogCustody,
    private readonly clocks: RunCustodyClocks,
  ) {}

  async release(work: Work, place: Place, request: ReleaseRequest): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const custody = await this.entries.findToChange(work, CustodyEntity, place);
    const { representativeId, releasedTo: code } = request;
    const happenedAt = new Date(request.releasedAt);
    const told = {
      kind: 'released',
      happenedAt,
      code,
      representativeId,
      request,
      pointer: '/releasedTo',
    } as const;
    await this.move(work, { intake, custody, action: 'release', told });
  }

  async bringBeforeJudge(work: Work, place: Place, request: BringBeforeJudgeRequest): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const custody = await this.entries.findToChange(work, CustodyEntity, place);
    const told = { kind: 'brought-before-judge', happenedAt: new Date(request.broughtAt), request } as const;
    await this.move(work, { intake, custody, action: 'bring-before-judge', told });
  }

  async remand(work: Work, place: Place, request: RemandRequest): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const custody = await this.entries.findToChange(work, CustodyEntity, place);
    const happenedAt = new Date(request.decidedAt);
    const told = {
      kind: 'remanded',
      happenedAt,
      code: request.decision,
      request,
      pointer: '/decision',
    } as const;
    await this.move(work, { intake, custody, action: 'remand', told });
  }

  private async move(
    work: Work,
    move: { intake: KnownIntake; custody: CustodyEntity; action: CustodyAction; told: ToldEntry },
  ): Promise<void> {
    const { intake, custody, action, told } = move;
    const to = custody.correctedAt === null ? custodyLifecycle.next(custody.state, action) : undefined;
    if (to === undefined) throw new DomainError('not-open', `custody.not-open-for-${action}`);
    await this.logging.write(work, intake, custody, told);
    const endedAt = custodyLifecycle.isFinal(to) ? told.happenedAt : null;
    work.write(
      'update due_process.custody set state = $2, ended_at = $3, version = version + 1 where id = $1',
      [custody.id, to, endedAt],
    );
    await this.clocks.follow(work, intake.id);
    const facts = { agencyId: custody.agencyId, state: to };
    work.emit({ type: `custody.${to}.v1`, subject: { kind: 'intake', id: intake.id }, facts });
  }
}
