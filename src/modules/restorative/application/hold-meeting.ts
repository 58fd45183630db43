import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { goesOn } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import { meetingRules } from '../domain/meeting.rules';
import { preparationRules } from '../domain/preparation.rules';
import type { HoldMeetingRequest, PrepareProcessRequest } from '../http/hold-meeting.requests';
import { PartyRepository } from '../persistence/party.repository';
import type { RestorativePartyEntity } from '../persistence/restorative-party.entity';
import { ChangeProcess, type BegunChange } from './change-process';
import { KnowRestorativeConsent } from './know-restorative-consent';

/** Each side is met apart beforehand, and then they meet, with the child heard (CRC 12; ECOSOC 2002/12 §10). */
@Injectable()
export class HoldMeeting {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly parties: PartyRepository,
    private readonly consents: KnowRestorativeConsent,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  /**
   * What is not said anew stays as it was.
   *
   * @throws DomainError `invalid` at what was said in the future, or half; `rule-broken` by `preparationRules`.
   */
  async prepare(work: Work, id: string, request: PrepareProcessRequest): Promise<void> {
    const { row } = await this.changing.beginAsMediator(work, id, 'prepare');
    const known = await this.parties.of(work, id);
    refuseHalfPrepared(work, known, request);
    const { childMetAt, childSupport, noSupportReason: code } = request;
    if (code !== undefined) {
      const list = 'restorative-no-support-reasons';
      await this.reference.requireCodeToday(work, { list, code, pointer: '/noSupportReason' });
    }
    const met = [
      ...(childMetAt === undefined ? [] : [childMetAt]),
      ...request.parties.map((one) => one.metAt),
    ];
    requireAll(preparationRules, { openedAt: row.createdAt, met: met.map((at) => new Date(at)) });
    for (const { partyId, metAt } of request.parties) this.parties.prepare(work, partyId, new Date(metAt));
    const place = { table: 'restorative.process', column: 'child_support', row: id } as const;
    const told = childMetAt !== undefined && {
      childMetAt: new Date(childMetAt),
      childSupport: this.texts.sealAny(row, place, childSupport),
      noSupportReason: code ?? null,
    };
    await this.changing.finish(work, row, 'prepare', told || {});
  }

  /** @throws DomainError `rule-broken` with the first of `meetingRules` that does not hold. */
  async hold(work: Work, id: string, { metAt, how, childWords, came }: HoldMeetingRequest): Promise<void> {
    const begun = await this.changing.beginAsMediator(work, id, 'hold');
    const parties = await this.parties.of(work, id);
    const told = { metAt: new Date(metAt), how, came, parties };
    requireAll(meetingRules, { ...(await this.standing(work, begun)), ...told });
    this.parties.came(work, id, came);
    const place = { table: 'restorative.process', column: 'child_words', row: id } as const;
    await this.changing.finish(work, begun.row, 'hold', {
      ...{ metAt: told.metAt, metHow: how },
      childWords: this.texts.seal(begun.row, place, childWords),
    });
  }

  private async standing(work: Work, { row, file }: BegunChange) {
    return {
      isWorkGoingOn: goesOn(file.state),
      answersForCase: file.workerId === row.mediatorId,
      isConsentGiven: await this.consents.isGiven(work, file),
      ...{ kind: row.kind, openedAt: row.createdAt, now: work.now, childMetAt: row.childMetAt },
    };
  }
}

/** A child has somebody beside it, or it is said why not; nobody was met in the future, or without being named. */
function refuseHalfPrepared(
  { now }: Work,
  known: readonly RestorativePartyEntity[],
  { childMetAt, childSupport, noSupportReason, parties }: PrepareProcessRequest,
): void {
  const late = (at: string | undefined) => at !== undefined && new Date(at) > now;
  const isSaid = childSupport !== undefined || noSupportReason !== undefined;
  const isTwice = childSupport !== undefined && noSupportReason !== undefined;
  const fields = [
    ...(late(childMetAt) ? [{ pointer: '/childMetAt', code: 'in-the-future' }] : []),
    ...(childMetAt === undefined && isSaid ? [{ pointer: '/childMetAt', code: 'required' }] : []),
    ...(childMetAt !== undefined && !isSaid ? [{ pointer: '/childSupport', code: 'required' }] : []),
    ...(isTwice ? [{ pointer: '/noSupportReason', code: 'not-of-this-kind' }] : []),
    ...parties.flatMap(({ partyId, metAt }, n) => [
      ...(late(metAt) ? [{ pointer: `/parties/${n}/metAt`, code: 'in-the-future' }] : []),
      ...(known.some(({ id }) => id === partyId)
        ? []
        : [{ pointer: `/parties/${n}/partyId`, code: 'reference-not-usable' }]),
    ]),
  ];
  if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
}
