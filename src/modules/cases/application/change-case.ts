import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { requireOpen, type CaseAct } from '../domain/case.actions';
import type { CaseState } from '../domain/case.lifecycle';
import { CaseEntity } from '../persistence/case.entity';
import { CaseRepository, type CaseRow } from '../persistence/case.repository';
import { TellCase } from './tell-case';

/** A case that is locked, on which an act is open, and where that leads. */
export interface BegunAct {
  readonly before: CaseRow;
  readonly act: CaseAct;
  readonly state: CaseState;
}

/** The one way in which a case changes: what is open, the row, its history, the event. */
@Injectable()
export class ChangeCase {
  constructor(
    private readonly cases: CaseRepository,
    private readonly telling: TellCase,
  ) {}

  /** @throws DomainError `not-found`, `precondition-required`, `changed-since`, `not-permitted` or `not-open`. */
  async begin(work: Work, id: string, act: CaseAct): Promise<BegunAct> {
    const before = await this.cases.findToChange(work, id);
    return { before, act, state: requireOpen(before, act, work.actor) };
  }

  /** The same without a version, for what must never fail because somebody else was faster. */
  async beginAnyway(work: Work, id: string, act: CaseAct): Promise<BegunAct> {
    const before = await this.cases.lock(work, id);
    return { before, act, state: requireOpen(before, act, work.actor) };
  }

  async finish(
    work: Work,
    { before, act, state }: BegunAct,
    changes: Partial<CaseEntity>,
    reasonCode: string | null,
  ): Promise<CaseRow> {
    const version = before.version + 1;
    const after: CaseRow = { ...before, ...changes, state, version, updatedAt: work.now };
    await work.update(CaseEntity, after, before.version);
    this.telling.tell(work, after, { act, from: before.state, reasonCode });
    return after;
  }
}
