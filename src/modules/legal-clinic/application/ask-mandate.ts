import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { mandateEvent } from '../contract';
import { mandateLifecycle } from '../domain/mandate.lifecycle';
import { askingRules } from '../domain/mandate.rules';
import type { AskMandateRequest } from '../http/mandate.requests';
import { MandateRepository } from '../persistence/mandate.repository';

/** Nobody has answered yet. */
const NOTHING_YET = {
  ...{ lawyerId: null, conflictAnswer: null, answeredBy: null, answeredAt: null },
  ...{ endedAt: null, endReason: null },
};

/** Somebody comes to a clinic with a number and wants a lawyer; whether there is such a number, the answer does not tell. */
@Injectable()
export class AskMandate {
  constructor(
    private readonly mandates: MandateRepository,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** Answers the id. @throws DomainError `invalid` for codes and days that cannot be, `rule-broken` by `askingRules`. */
  async ask(work: Work, { number, instructedBy, instructedOn, proof }: AskMandateRequest): Promise<string> {
    const coded = [
      ['mandate-instructors', instructedBy, '/instructedBy'],
      ['mandate-proofs', proof, '/proof'],
    ] as const;
    for (const [list, code, pointer] of coded)
      await this.reference.requireCodeToday(work, { list, code, pointer });
    const today = localDateIn(this.settings.timeZone, work.now);
    if (instructedOn > today) throw inTheFuture();
    requireAll(askingRules, { instructedOn, today });
    const id = newId();
    const row = {
      ...{ id, clinicAgencyId: work.actor.agencyId, state: mandateLifecycle.initial },
      ...{ askedNumber: number.toUpperCase(), instructedBy, instructedOn, proof },
      ...{ askedBy: work.actor.accountId, askedAt: work.now, ...NOTHING_YET },
      ...{ version: 1, updatedAt: work.now },
    };
    this.mandates.add(work, row);
    work.emit(mandateEvent('ask', row, work.now));
    return id;
  }
}

const inTheFuture = (): DomainError =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: '/instructedOn', code: 'in-the-future' }],
  });
