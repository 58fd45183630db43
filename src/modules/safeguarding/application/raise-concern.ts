import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll, type Rule } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ReferenceEntry, type ListName } from '../../reference';
import { CONCERN_RAISED } from '../contract';
import type { RaisedConcern, ToldConcern } from '../domain/concern';
import { concernLifecycle } from '../domain/concern.lifecycle';
import { raisedRules, toldRules, type ConcernFacts } from '../domain/concern.rules';
import { ConcernEntity } from '../persistence/concern.entity';
import { ConcernRepository } from '../persistence/concern.repository';
import { ConcernTransitionEntity } from '../persistence/concern-transition.entity';
import { ConcernVault } from './concern-vault';
import { RouteConcern } from './route-concern';
import { TimeConcern } from './time-concern';

/** Takes in what somebody fears for a child. It asks nothing about the child of who raises it, and opens nothing. */
@Injectable()
export class RaiseConcern {
  constructor(
    private readonly concerns: ConcernRepository,
    private readonly reference: ReferenceFacade,
    private readonly routing: RouteConcern,
    private readonly clocks: TimeConcern,
    private readonly vault: ConcernVault,
  ) {}

  /** What a person tells: what comes late says why. */
  async tell(work: Work, told: ToldConcern): Promise<RaisedConcern> {
    return this.keep(work, told, toldRules);
  }

  /** What an act in another module has brought to light. */
  async raise(work: Work, told: ToldConcern): Promise<RaisedConcern> {
    return this.keep(work, told, raisedRules);
  }

  private async keep(
    work: Work,
    said: ToldConcern,
    rules: readonly Rule<ConcernFacts>[],
  ): Promise<RaisedConcern> {
    const category = await this.check(work, said, rules);
    const told = await this.placed(work, said);
    const route = await this.routing.route(work, told, category);
    const id = newId();
    const key = this.vault.newKey(id);
    const row: ConcernEntity = {
      ...{ id, number: await this.concerns.nextNumber(work), state: concernLifecycle.initial },
      ...{ category: told.category, urgent: told.urgent, childId: told.childId, district: told.district },
      ...{ aboutKind: told.about?.kind ?? null, aboutId: told.about?.id ?? null },
      ...{ raisedBy: work.actor.accountId, raisedAgencyId: work.actor.agencyId },
      ...{ ...route, escalatedFromAgencyId: null },
      ...{ observedAt: told.observedAt, backDatingReason: told.backDatingReason ?? null },
      text: this.vault.seal(key.key, 'concern.text', id, told.text),
      textKey: key.wrapped,
      ...(await this.clocks.start(work)),
      ...{ toldNearAt: null, toldOverdueAt: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    this.write(work, row);
    return { id, number: row.number };
  }

  /** @throws DomainError `invalid` for a code that is in no list, `rule-broken` for a day that cannot be. */
  private async check(
    work: Work,
    { category, district, backDatingReason = null, observedAt }: ToldConcern,
    rules: readonly Rule<ConcernFacts>[],
  ): Promise<ReferenceEntry> {
    const today = this.clocks.today(work);
    const require = (list: ListName, code: string, pointer: string) =>
      this.reference.requireCode(work, { list, code, onDay: today, pointer });
    if (district !== null) await require('districts', district, '/district');
    if (backDatingReason !== null)
      await require('back-dating-reasons', backDatingReason, '/backDatingReason');
    const entry = await require('concern-categories', category, '/category');
    requireAll(rules, { observedAt, now: work.now, backDatingReason });
    return entry;
  }

  /** With the child that it is about, and where that child lives when nothing else is said. */
  private async placed(work: Work, told: ToldConcern): Promise<ToldConcern> {
    const childId = told.childId ?? (told.about?.kind === 'child' ? told.about.id : null);
    if (told.district !== null || childId === null) return { ...told, childId };
    return { ...told, childId, district: await this.concerns.districtOf(work, childId) };
  }

  private write(work: Work, row: ConcernEntity): void {
    work.insert(ConcernEntity, row);
    work.insert(ConcernTransitionEntity, {
      ...{ id: newId(), concernId: row.id, fromState: null, action: 'raise', toState: row.state },
      ...{
        byAccount: row.raisedBy,
        agencyId: row.raisedAgencyId,
        at: work.now,
        reasonCode: null,
        note: null,
      },
    });
    work.saw({ kind: 'concern', id: row.id, version: 1, childId: row.childId });
    const { category, urgent, leadAgencyId } = row;
    const subject = { kind: 'concern', id: row.id };
    work.emit({ type: CONCERN_RAISED, subject, facts: { category, urgent, leadAgencyId } });
  }
}
