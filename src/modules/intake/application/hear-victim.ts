import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { victimViewRules } from '../domain/victim.rules';
import type { TellOutcomeRequest, VictimViewRequest } from '../http/victim.requests';
import type { VictimResponse } from '../http/victim.response';
import type { VictimEntity } from '../persistence/victim.entity';
import { IntakeOutcomes } from '../intake-outcomes.facade';
import { CheckCode } from './check-code';
import { CheckTold } from './check-told';
import { IntakeTexts } from './intake-texts';
import { RecordVictim } from './record-victim';

/** Hears victims before the decision, answers their objection, and tells them the outcome (GC24 §16; BR 11.4). */
@Injectable()
export class HearVictim {
  constructor(
    private readonly recording: RecordVictim,
    private readonly codes: CheckCode,
    private readonly told: CheckTold,
    private readonly texts: IntakeTexts,
    private readonly outcomes: IntakeOutcomes,
  ) {}

  async recordView(
    work: Work,
    id: string,
    victimId: string,
    request: VictimViewRequest,
  ): Promise<VictimResponse> {
    return this.recording.change(work, id, victimId, async (row, victim) => {
      requireAll(victimViewRules, factsOf(request, victim));
      const { heardAt: at, heardHow = null, notHeardReason = null, backDatingReason, objects } = request;
      if (heardHow !== null) await this.codes.check(work, 'victim-hearing-ways', heardHow, '/heardHow');
      if (notHeardReason !== null)
        await this.codes.check(work, 'victim-not-heard-reasons', notHeardReason, '/notHeardReason');
      const heardAt = at === undefined ? null : await this.told.check(work, { at, backDatingReason }, null);
      const view = await this.texts.sealer(work, row, 'victim', victimId)('view', request.view);
      const heardBy = heardAt === null ? null : work.actor.accountId;
      return { heardAt, heardHow, heardBy, view, notHeardReason, objects };
    });
  }

  /** The decider says why, whatever becomes of it: an objection is answered, and is no veto. */
  async answer(work: Work, id: string, victimId: string, reasons: string): Promise<VictimResponse> {
    return this.recording.change(work, id, victimId, async (row, victim) => {
      if (!victim.objects) throw new DomainError('not-open', 'intake.victim-does-not-object');
      const seal = this.texts.sealer(work, row, 'victim', victimId);
      return {
        objectionAnswer: await seal('objection_answer', reasons),
        objectionAnsweredAt: work.now,
        objectionAnsweredBy: work.actor.accountId,
      };
    });
  }

  async tell(work: Work, id: string, victimId: string, request: TellOutcomeRequest): Promise<VictimResponse> {
    return this.recording.change(work, id, victimId, async (row) => {
      if (row.state !== 'decided' && !(await this.outcomes.areKnown(work, id)))
        throw new DomainError('not-open', 'intake.not-decided');
      const { toldAt: at, backDatingReason } = request;
      const toldAt = await this.told.check(work, { at, backDatingReason }, row.metAt);
      return { toldAt, toldBy: work.actor.accountId };
    });
  }
}

const factsOf = (request: VictimViewRequest, victim: VictimEntity) => ({
  kind: victim.kind,
  isHeard: request.heardAt !== undefined,
  saysWhyNot: request.notHeardReason !== undefined,
  hasWords: request.view !== undefined && request.heardHow !== undefined,
  hasRepresentative: victim.representativeKind !== null,
});
