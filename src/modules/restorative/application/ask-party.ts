import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import { partyAnswerRules, partyWithdrawalRules } from '../domain/party.rules';
import type { AddPartyRequest, AnswerOfPartyRequest, PartyParams } from '../http/restorative.requests';
import { PartyRepository } from '../persistence/party.repository';
import { RestorativePartyEntity } from '../persistence/restorative-party.entity';
import { ChangeProcess } from './change-process';

const NOT_ASKED = {
  consent: 'not-asked',
  ...{ explainedBy: null, explainedAt: null, language: null, interpretation: null },
  ...{ representativeAgrees: null, answeredAt: null, withdrawnAt: null, preparedAt: null, came: null },
} as const;

/** Those harmed are named, asked whether they want to take part, and may stop at any time (ECOSOC 2002/12 §7; BR 11.4). */
@Injectable()
export class AskParty {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly parties: PartyRepository,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** @throws DomainError `invalid` where a child that was harmed has nobody who stands for it, or another has. */
  async add(work: Work, id: string, request: AddPartyRequest): Promise<void> {
    const { row } = await this.changing.beginAsMediator(work, id, 'add-party');
    const { kind, name, representativeName, victimId = null } = request;
    if ((kind === 'child') !== (representativeName !== undefined)) throw halfNamed(kind === 'child');
    const partyId = newId();
    const place = (column: string) => ({ table: 'restorative.party', column, row: partyId }) as const;
    work.insert(RestorativePartyEntity, {
      ...{ id: partyId, processId: id, kind, victimId, ...NOT_ASKED },
      name: this.texts.seal(row, place('name'), name),
      representativeName: this.texts.sealAny(row, place('representative_name'), representativeName),
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
    await this.changing.finish(work, row, 'add-party');
  }

  /** @throws DomainError `rule-broken` with the first of `partyAnswerRules` that does not hold. */
  async answer(work: Work, { id, party: partyId }: PartyParams, said: AnswerOfPartyRequest): Promise<void> {
    const { row } = await this.changing.beginAsMediator(work, id, 'answer');
    const party = await this.parties.find(work, id, partyId);
    const { language, interpretation, representativeAgrees = false } = said;
    await this.require(work, 'languages', language, '/language');
    await this.require(work, 'interpretations', interpretation, '/interpretation');
    const explainedAt = new Date(said.explainedAt);
    const answeredAt = new Date(said.answeredAt);
    const isGiven = said.decision === 'given';
    const { kind, consent } = party;
    requireAll(partyAnswerRules, {
      ...{ kind, consent, isGiven, explainedAt, answeredAt, now: work.now, representativeAgrees },
      openedAt: row.createdAt,
    });
    await this.parties.answer(work, {
      ...{ ...party, consent: said.decision, explainedBy: work.actor.accountId, explainedAt },
      ...{ language, interpretation, answeredAt },
      representativeAgrees: kind === 'child' ? representativeAgrees : null,
    });
    await this.changing.finish(work, row, 'answer');
  }

  /** @throws DomainError `rule-broken` with the first of `partyWithdrawalRules` that does not hold. */
  async withdraw(work: Work, { id, party: partyId }: PartyParams, at: string): Promise<void> {
    const { row } = await this.changing.beginAsMediator(work, id, 'withdraw');
    const { consent, answeredAt } = await this.parties.find(work, id, partyId);
    const withdrawnAt = new Date(at);
    requireAll(partyWithdrawalRules, { consent, answeredAt, withdrawnAt, now: work.now });
    await this.parties.withdraw(work, partyId, withdrawnAt);
    await this.changing.finish(work, row, 'withdraw');
  }

  private async require(
    work: Work,
    list: 'languages' | 'interpretations',
    code: string,
    pointer: string,
  ): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }
}

const halfNamed = (isChild: boolean): DomainError =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: '/representativeName', code: isChild ? 'required' : 'not-of-this-kind' }],
  });
