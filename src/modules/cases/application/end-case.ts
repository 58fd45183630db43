import { Injectable } from '@nestjs/common';
import { requireAll, type Rule } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import {
  closingRules,
  endingEarlyRules,
  endingRules,
  lapsingRules,
  type EndingFacts,
} from '../domain/ending.rules';
import type { EndEarlyRequest } from '../http/case.requests';
import type { CaseRow } from '../persistence/case.repository';
import { TeamRepository } from '../persistence/team.repository';
import { AskBeforeClosing } from './ask-before-closing';
import { ChangeCase, type BegunAct } from './change-case';
import { NOTHING_RUNS } from './nothing-runs';
import { RunAllocationClock } from './run-allocation-clock';
import { placeOfNote } from './place-of-note';
import { ShareCase } from './share-case';

/** The work ends before what was agreed was done, and a second person closes the case. */
@Injectable()
export class EndCase {
  constructor(
    private readonly changing: ChangeCase,
    private readonly team: TeamRepository,
    private readonly sharing: ShareCase,
    private readonly texts: ChildTextsFacade,
    private readonly clock: RunAllocationClock,
    private readonly left: AskBeforeClosing,
  ) {}

  async endEarly(work: Work, id: string, request: EndEarlyRequest): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'end-early');
    requireAll(endingEarlyRules, begun.before);
    return this.end(work, begun, request, endingRules);
  }

  /** While an authority decides nothing is left to decide: it reads the return no more, and is told of no breach. */
  async lapse(work: Work, id: string, request: EndEarlyRequest): Promise<CaseRow> {
    return this.end(work, await this.changing.begin(work, id, 'lapse'), request, lapsingRules);
  }

  private async end(
    work: Work,
    begun: BegunAct,
    { outcomeCode, note }: EndEarlyRequest,
    rules: readonly Rule<EndingFacts>[],
  ): Promise<CaseRow> {
    await this.clock.requireCode(work, 'closure-outcomes', outcomeCode, '/outcomeCode');
    requireAll(rules, { outcomeCode });
    const endingNote = this.texts.seal(begun.before, placeOfNote(begun.before.id), note);
    const ended = { outcomeCode, endingNote, endedBy: work.actor.accountId, endedAt: work.now };
    return this.changing.finish(work, begun, { ...ended, ...NOTHING_RUNS }, outcomeCode);
  }

  /** Nobody of the team sees it any more, and nobody is told that support is running. */
  async close(work: Work, id: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'close');
    const { before } = begun;
    const isAnythingLeft = await this.left.isAnythingLeft(work, id);
    requireAll(closingRules, { endedBy: before.endedBy, closedBy: work.actor.accountId, isAnythingLeft });
    const finalFrom = await this.clock.finalFrom(work);
    const changes = { closedAt: work.now, finalFrom };
    const after = await this.changing.finish(work, begun, changes, before.outcomeCode);
    await this.left.isClosed(work, after);
    for (const member of await this.team.of(work, id)) {
      this.team.end(work, member, 'case-closed');
      this.sharing.endFor(work, before, member.accountId, 'case-closed');
    }
    const { referralId } = before;
    if (referralId !== null) this.sharing.endSignal(work, referralId);
    return after;
  }
}
