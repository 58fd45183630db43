import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { publicNumber } from '../../../platform/persistence/public-number';
import { AccessFacade } from '../../access';
import { ReferenceFacade } from '../../reference';
import { mandateRequestLifecycle } from '../domain/mandate-request.lifecycle';
import type { NewMandateRequestRequest } from '../http/mandate-request.requests';
import { EntryRepository } from '../persistence/entry.repository';
import { MandateRequestEntity } from '../persistence/mandate-request.entity';
import { KeepEntries } from './keep-entries';
import { misplaced } from './log-custody';

/** Code of list `mandate-withdraw-reasons`. */
const ENTERED_IN_ERROR = 'entered-in-error';

/** Asks a legal clinic for a lawyer, and takes that back (CRC 37(d), 40(2)(b)(ii); GC24 §49–53). */
@Injectable()
export class RequestMandate {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly agencies: AccessFacade,
    private readonly reference: ReferenceFacade,
  ) {}

  async request(work: Work, intakeId: string, request: NewMandateRequestRequest): Promise<string> {
    const intake = await this.keeping.intakeToWrite(work, intakeId);
    const { clinicAgencyId, askedBy } = request;
    await this.keeping.requireCodes(work, [['mandate-askers', askedBy, '/askedBy']]);
    const clinic = await this.agencies.agencyInForce(work, clinicAgencyId);
    if (clinic?.kind !== 'legal-clinic') throw misplaced('/clinicAgencyId', 'reference-not-usable');
    const askedAt = new Date(request.askedAt);
    const told = { kind: MandateRequestEntity, happenedAt: [askedAt], request };
    const begun = await this.keeping.begin(work, intake, told);
    work.insert(MandateRequestEntity, {
      ...begun,
      number: await publicNumber(work, 'M'),
      state: mandateRequestLifecycle.initial,
      ...{ clinicAgencyId, askedBy, askedAt },
      ...(await this.dates(work)),
      ...{ withdrawnAt: null, withdrawnBy: null, withdrawReason: null, answeredAt: null },
    });
    const subject = { kind: 'mandate-request', id: begun.id };
    work.emit({ type: 'mandate-request.requested.v1', subject, facts: { clinicAgencyId } });
    return begun.id;
  }

  async withdraw(work: Work, place: { id: string; intakeId: string }, reasonCode: string): Promise<void> {
    await this.keeping.intakeToWrite(work, place.intakeId);
    const row = await this.entries.findToChange(work, MandateRequestEntity, place);
    await this.keeping.requireCodes(work, [['mandate-withdraw-reasons', reasonCode, '/reasonCode']]);
    if (mandateRequestLifecycle.next(row.state, 'withdraw') === undefined)
      throw new DomainError('not-open', 'mandate-request.not-open-for-withdraw');
    this.end(work, row, reasonCode);
  }

  /** The intake was recorded in error: what was asked of clinics for it is taken back. */
  async withdrawAll(work: Work, intakeId: string): Promise<void> {
    for (const row of await this.entries.of(work, MandateRequestEntity, intakeId))
      if (row.correctedAt === null && mandateRequestLifecycle.next(row.state, 'withdraw') !== undefined)
        this.end(work, row, ENTERED_IN_ERROR);
  }

  private end(work: Work, { id, clinicAgencyId }: MandateRequestEntity, reasonCode: string): void {
    work.write(
      `update due_process.mandate_request set state = 'withdrawn', withdrawn_at = $2, withdrawn_by = $3,
         withdraw_reason = $4, version = version + 1 where id = $1`,
      [id, work.now, work.actor.accountId, reasonCode],
    );
    const subject = { kind: 'mandate-request', id };
    work.emit({ type: 'mandate-request.withdrawn.v1', subject, facts: { clinicAgencyId } });
  }

  /** Counted from the moment in which the clinic can know of it. */
  private async dates(work: Work): Promise<{ dueAt: Date; warnAt: Date | null }> {
    const rule = await this.reference.clockRule(work, 'mandate-answer', this.keeping.today(work));
    const calendar = await this.reference.calendar(work);
    const { warningAmount, unit } = rule;
    return {
      dueAt: calendar.deadline(work.now, rule),
      warnAt: warningAmount === null ? null : calendar.deadline(work.now, { amount: warningAmount, unit }),
    };
  }
}
